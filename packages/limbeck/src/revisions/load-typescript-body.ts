import { LimbeckError } from '../errors/limbeck-error.ts'
import { definitionsWith, type OwnOperations } from '../objects/definitions-with.ts'
import { importRevision } from './import-revision.ts'
import { place } from './place.ts'
import { record } from './record.ts'
import type { RevisionBody, RevisionFile } from './revision.ts'

/**
 * Imports a TypeScript revision, whose file holds `text`, and records what it does.
 *
 * @throws LimbeckError those of `importRevision` and `record`; `revision.header-mismatch` when the file exports another
 * revision than its text says
 */
export async function loadTypescriptBody(
  file: RevisionFile,
  text: string,
  own: OwnOperations | undefined,
): Promise<RevisionBody> {
  const definition = await importRevision(file.path, text)
  if (definition.revision !== file.revision) {
    const problem = `its text says revision '${file.revision}', its export '${definition.revision}'`
    throw new LimbeckError('revision.header-mismatch', `${place(file.path)}: ${problem}`, {
      hint: 'Keep one defineRevision({ … }) in the file, and make it the default export.',
      details: { path: file.path, text: file.revision, exported: definition.revision },
    })
  }
  return record(definition, file.path, definitionsWith(own))
}
