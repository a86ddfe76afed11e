import type { OwnOperations } from '../objects/definitions-with.ts'
import { loadSqlBody } from './load-sql-body.ts'
import { readRevisionText } from './read-revision-text.ts'
import { refuseTransactionControl } from './refuse-transaction-control.ts'
import type { RevisionBody, RevisionFile } from './revision.ts'

/**
 * Loads what a revision does: imports and records a TypeScript file, splits an SQL file into its statements. `own` are
 * the operations that the project adds, `text` is what the file holds, where it has been read.
 *
 * @throws LimbeckError those of `loadTypescriptBody`, `readRevisionText` and `loadSqlBody`; `revision.transaction-control` for
 * a COMMIT or the like in it
 */
export async function loadBody(
  file: RevisionFile,
  own?: OwnOperations,
  text?: string,
): Promise<RevisionBody> {
  const { path } = file
  const read = text ?? (await readRevisionText(path))
  const body = file.language === 'sql' ? loadSqlBody(read, path) : await loadTypescript(file, read, own)
  if (file.transaction === 'default') {
    refuseTransactionControl([...body.upgrade, ...(body.downgrade ?? [])], path)
  }
  return body
}

/** SQL needs neither a loader of TypeScript nor the kinds of objects. */
async function loadTypescript(
  file: RevisionFile,
  text: string,
  own: OwnOperations | undefined,
): Promise<RevisionBody> {
  const { loadTypescriptBody } = await import('./load-typescript-body.ts')
  return loadTypescriptBody(file, text, own)
}
