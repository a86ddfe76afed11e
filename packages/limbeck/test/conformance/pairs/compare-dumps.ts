import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Holds two databases against each other as pg_dump reads them, where the tool for it stands beside the conformance
 * data.
 *
 * @throws Error with what differs
 */
export function compareDumps(one: string, other: string, folder: string): void {
  const tool = join(folder, '../tools/schema-equal.py')
  if (!existsSync(tool)) return
  try {
    execFileSync('python3', [tool, '--ignore-column-order', one, other], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    throw new Error(`pg_dump sees a difference: ${(error as { readonly stdout: string }).stdout}`, {
      cause: error,
    })
  }
}
