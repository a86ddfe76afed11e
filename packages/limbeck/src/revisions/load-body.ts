import { LimbeckError } from '../errors/limbeck-error.ts'
import { importRevision } from './import-revision.ts'
import { loadSqlBody } from './load-sql-body.ts'
import { place } from './place.ts'
import { record } from './record.ts'
import type { RevisionBody, RevisionFile } from './revision.ts'

/**
 * Loads what a revision does: imports and records a TypeScript file, splits an SQL file into its statements.
 *
 * @throws LimbeckError those of `importRevision`, `record` and `loadSqlBody`; `revision.header-mismatch` when the file
 * exports another revision than its text says
 */
export async function loadBody(file: RevisionFile): Promise<RevisionBody> {
  if (file.language === 'sql') return loadSqlBody(file.path)
  const definition = await importRevision(file.path)
  if (definition.revision !== file.revision) {
    const problem = `its text says revision '${file.revision}', its export '${definition.revision}'`
    throw new LimbeckError('revision.header-mismatch', `${place(file.path)}: ${problem}`, {
      hint: 'Keep one defineRevision({ … }) in the file, and make it the default export.',
      details: { path: file.path, text: file.revision, exported: definition.revision },
    })
  }
  return record(definition, file.path)
}
