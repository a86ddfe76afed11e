import { LimbeckError } from '../errors/limbeck-error.ts'
import { definitionsWith, type OwnOperations } from '../objects/definitions-with.ts'
import { importRevision } from './import-revision.ts'
import { loadSqlBody } from './load-sql-body.ts'
import { place } from './place.ts'
import { record } from './record.ts'
import { refuseTransactionControl } from './refuse-transaction-control.ts'
import type { RevisionBody, RevisionFile } from './revision.ts'

/**
 * Loads what a revision does: imports and records a TypeScript file, splits an SQL file into its statements. `own` are
 * the operations that the project adds.
 *
 * @throws LimbeckError those of `importRevision`, `record` and `loadSqlBody`; `revision.header-mismatch` when the file
 * exports another revision than its text says, `revision.transaction-control` for a COMMIT or the like in it
 */
export async function loadBody(file: RevisionFile, own?: OwnOperations): Promise<RevisionBody> {
  const body = file.language === 'sql' ? await loadSqlBody(file.path) : await loadTypescriptBody(file, own)
  if (file.transaction === 'default') {
    refuseTransactionControl([...body.upgrade, ...(body.downgrade ?? [])], file.path)
  }
  return body
}

async function loadTypescriptBody(file: RevisionFile, own: OwnOperations | undefined): Promise<RevisionBody> {
  const definition = await importRevision(file.path)
  if (definition.revision !== file.revision) {
    const problem = `its text says revision '${file.revision}', its export '${definition.revision}'`
    throw new LimbeckError('revision.header-mismatch', `${place(file.path)}: ${problem}`, {
      hint: 'Keep one defineRevision({ … }) in the file, and make it the default export.',
      details: { path: file.path, text: file.revision, exported: definition.revision },
    })
  }
  return record(definition, file.path, definitionsWith(own))
}
