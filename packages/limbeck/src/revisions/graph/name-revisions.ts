import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'

/**
 * Maps every id, then every branch label, to the revision that has it.
 *
 * @throws `revision.duplicate-label` when a label is another revision's label or id.
 */
export function nameRevisions(
  headers: ReadonlyMap<string, RevisionHeader>,
): ReadonlyMap<string, RevisionHeader> {
  const names = new Map(headers)
  for (const header of headers.values()) {
    for (const label of header.branchLabels) {
      const other = names.get(label)
      if (other !== undefined) throw duplicate(label, header.revision, other.revision)
      names.set(label, header)
    }
  }
  return names
}

function duplicate(label: string, revision: string, other: string): LimbeckError {
  return new LimbeckError(
    'revision.duplicate-label',
    `Branch name '${label}' in revision ${revision} already used by revision ${other}`,
    {
      hint: 'A label belongs to one revision, and the revisions after it inherit it. Choose another label.',
      details: { label, revision, other },
    },
  )
}
