import { LimbeckError } from '../errors/limbeck-error.ts'
import type { RunContext } from './run-context.ts'

const shown = 8
const allowed =
  'If it belongs to another branch of your work: upgrade, status, current and check let it be with --allow-missing.'
const unclear =
  'It could not be let be: the history names no known revision, so that nothing says what it stands on.'

/**
 * Refuses rows of the version table that no file has.
 *
 * @throws LimbeckError `revision.unknown`
 */
export function requireKnownVersions(
  { database, files, allowMissing = false }: RunContext,
  unknown: readonly string[],
): void {
  const [first] = unknown
  if (first === undefined) return
  const ids = [...files.keys()]
  const seen =
    ids.length === 0
      ? 'there are no revision files'
      : `the files seen are ${ids.slice(-shown).join(', ')}${ids.length > shown ? ` and ${ids.length - shown} more` : ''}`
  throw new LimbeckError(
    'revision.unknown',
    `Can't locate revision identified by '${first}': ${database.maskedUrl} records it, but ${seen}`,
    {
      hint: `Restore its file from version control, or check that the URL is that of this project. ${allowMissing ? unclear : allowed} If the revision is gone for good, bring the schema to a known revision and run "limbeck stamp --purge <revision>".`,
      details: { revision: first, unknown, files: ids },
    },
  )
}
