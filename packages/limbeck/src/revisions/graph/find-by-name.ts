import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { GraphRevision } from './graph-revision.ts'
import { namesWithPrefix } from './names-with-prefix.ts'
import type { RevisionIndex } from './revision-index.ts'
import { unknownRevision } from './unknown-revision.ts'

const shown = 5

/**
 * Finds the one revision that an id, a branch label or an unambiguous beginning of either names.
 *
 * @param among the names a beginning may match, in the order an error lists them; all by default.
 * @throws `revision.unknown`, `revision.ambiguous-prefix`.
 */
export function findByName(
  index: RevisionIndex,
  name: string,
  among: (names: readonly string[]) => readonly string[] = (names) => names,
): GraphRevision {
  const exact = index.names.get(name)
  if (exact !== undefined) return exact
  const found = among(namesWithPrefix(index, name))
  if (found.length > 1) {
    const list = found.slice(0, shown).join(', ') + (found.length > shown ? ', …' : '')
    throw new LimbeckError(
      'revision.ambiguous-prefix',
      `Can't locate revision identified by '${name}': several begin so (${list})`,
      { hint: 'Give more characters of the one you mean.', details: { revision: name, choices: found } },
    )
  }
  const revision = index.names.get(found[0] ?? '')
  if (found.length === 0 || revision === undefined) throw unknownRevision(index, name)
  return revision
}
