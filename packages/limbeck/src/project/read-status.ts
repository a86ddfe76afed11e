import { status } from '../runner/status.ts'
import type { ProjectContext } from './project-context.ts'
import type { Status } from './status.ts'

/** What to make of revisions that the database records and that have no file. */
export interface MissingOptions {
  /** Whether they are let be: named, and no reason to object. */
  readonly allowMissing?: boolean
}

/** Reads where the database stands. Works with whatever it records; nothing is written. */
export async function readStatus(
  context: ProjectContext,
  { allowMissing = false }: MissingOptions = {},
): Promise<Status> {
  const database = await context.database()
  const found = await status({ ...context.revisions(), database, settings: context.settings, allowMissing })
  const { serverVersion, current, heads, pending, edited, unfinished } = found
  return {
    url: database.maskedUrl,
    serverVersion,
    current,
    heads,
    pending,
    edited,
    missing: [...found.unknown, ...found.missing],
    unfinished: unfinished.map(({ revision }) => revision),
    isCurrent: found.isCurrent && heads.length <= 1,
  }
}
