import { LimbeckError } from '../errors/limbeck-error.ts'
import { place } from '../revisions/place.ts'
import type { FileFindings } from './file-findings.ts'
import { requireKnownVersions } from './require-known-versions.ts'
import type { RunContext } from './run-context.ts'

/**
 * Refuses to go on where the database records what the files do not hold.
 *
 * @throws LimbeckError `revision.unknown`, `revision.missing`, `revision.edited`
 */
export function requireSoundFiles(context: RunContext, { unknown, missing, edited }: FileFindings): void {
  requireKnownVersions(context, unknown)
  if (missing.length > 0) {
    throw new LimbeckError('revision.missing', `Applied revisions have no file: ${missing.join(', ')}`, {
      hint: 'Restore the files from version control. An applied revision is never deleted.',
      details: { revisions: missing },
    })
  }
  if (edited.length > 0) {
    const names = edited.map((revision) => `${revision} (${place(context.files.get(revision)?.path ?? '')})`)
    throw new LimbeckError(
      'revision.edited',
      `Applied revisions were edited since they ran: ${names.join(', ')}`,
      {
        hint: 'Restore their text from version control, and put the change into a new revision; or accept it: --accept-edit REVISION.',
        details: { revisions: edited },
      },
    )
  }
}
