import type { PurgeOptions } from '../runner/purge-retired.ts'
import { readRetired } from '../runner/read-retired.ts'
import type { Retired } from '../runner/retired.ts'
import type { ProjectContext } from './project-context.ts'

/** What revisions dropped and kept in the database, the oldest first. */
export async function listRetired(
  context: ProjectContext,
  { before }: PurgeOptions = {},
): Promise<readonly Retired[]> {
  const retired = await context.connect(readRetired)
  return retired.filter(({ retiredAt }) => before === undefined || retiredAt < before)
}
