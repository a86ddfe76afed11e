import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionIndex } from './revision-index.ts'
import { suggestNames } from './suggest-names.ts'

/** Makes the error for a name that names no revision, with the names it may have meant. */
export function unknownRevision(index: RevisionIndex, name: string): LimbeckError {
  const suggestions = suggestNames(name, index.names.keys())
  const meant = suggestions.length === 0 ? '' : `Did you mean ${suggestions.join(' or ')}? `
  return new LimbeckError('revision.unknown', `Can't locate revision identified by '${name}'`, {
    hint: `${meant}Run limbeck history to see all revisions; a file may be missing from the revision folders.`,
    details: { revision: name, suggestions, known: index.revisions.size },
  })
}
