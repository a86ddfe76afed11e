import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { RevisionHeader } from '../revision.ts'
import { suggestNames } from './suggest-names.ts'

/**
 * Checks every parent and resolves every dependency, which may be an id, a branch label, or an unambiguous
 * beginning of an id of four characters or more. Parents are exact ids. What depends on nothing is left out.
 *
 * @throws `revision.missing-parent`, `revision.missing-dependency`, naming the revision that refers to it.
 */
export function resolveReferences(
  headers: ReadonlyMap<string, RevisionHeader>,
  names: ReadonlyMap<string, RevisionHeader>,
): ReadonlyMap<string, readonly string[]> {
  const byPrefix = prefixFinder([...headers.keys()])
  const resolved = new Map<string, readonly string[]>()
  for (const { revision, downRevision, dependsOn } of headers.values()) {
    for (const parent of downRevision) {
      if (!headers.has(parent)) throw missing('parent', revision, parent, headers, byPrefix(parent))
    }
    if (dependsOn.length === 0) continue
    const dependencies = dependsOn.map((reference) => {
      const exact = names.get(reference)?.revision
      const matches = exact === undefined ? byPrefix(reference) : [exact]
      const [match] = matches
      if (match === undefined || matches.length > 1) {
        throw missing('dependency', revision, reference, names, matches)
      }
      return match
    })
    resolved.set(revision, [...new Set(dependencies)])
  }
  return resolved
}

function prefixFinder(ids: readonly string[]): (prefix: string) => readonly string[] {
  let byStart: Map<string, string[]> | undefined
  return (prefix) => {
    byStart ??= groupByStart(ids)
    return (byStart.get(prefix.slice(0, 4)) ?? []).filter((id) => id.startsWith(prefix))
  }
}

function groupByStart(ids: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    if (id.length < 4) continue
    const group = groups.get(id.slice(0, 4))
    if (group === undefined) groups.set(id.slice(0, 4), [id])
    else group.push(id)
  }
  return groups
}

function missing(
  kind: 'parent' | 'dependency',
  revision: string,
  reference: string,
  known: ReadonlyMap<string, RevisionHeader>,
  matches: readonly string[],
): LimbeckError {
  const field = kind === 'parent' ? 'downRevision' : 'dependsOn'
  const choices = matches.length > 0 ? matches : suggestNames(reference, known.keys())
  const meant = choices.length === 0 ? '' : `Did you mean ${choices.slice(0, 3).join(' or ')}? `
  return new LimbeckError(
    `revision.missing-${kind}`,
    `Revision ${revision} names the ${kind} '${reference}', which ${matches.length > 1 ? 'several revisions begin with' : 'no revision file has as its id'}`,
    {
      hint: `${meant}Restore the missing file, or correct the ${field} of revision ${revision}.`,
      details: { revision, reference, suggestions: choices },
    },
  )
}
