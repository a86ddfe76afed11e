import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'
import type { HeaderInput } from './header-input.ts'
import { toNames } from './to-names.ts'

/**
 * Brings a header to its one form: lists are arrays without duplicates, absent lists are empty.
 *
 * @throws `revision.invalid-header` when a field is neither text nor a list of texts.
 */
export function normalizeHeader(header: HeaderInput): RevisionHeader {
  if (typeof header.revision !== 'string') {
    throw new LimbeckError('revision.invalid-header', 'A revision header has no revision id.', {
      hint: "Give every revision a text id, as in revision: 'abc123def456'.",
      details: { revision: header.revision },
    })
  }
  return {
    revision: header.revision,
    downRevision: list(header, 'downRevision'),
    branchLabels: list(header, 'branchLabels'),
    dependsOn: list(header, 'dependsOn'),
  }
}

function list(header: HeaderInput, field: 'downRevision' | 'branchLabels' | 'dependsOn'): readonly string[] {
  const names = toNames(header[field])
  if (names.every((name) => typeof name === 'string')) return names
  throw new LimbeckError(
    'revision.invalid-header',
    `Revision ${header.revision} has a ${field} that is neither text nor a list of texts.`,
    {
      hint: `Write ${field} as undefined, one text or an array of texts.`,
      details: { revision: header.revision, field },
    },
  )
}
