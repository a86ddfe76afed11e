import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { GraphRevision } from './graph-revision.ts'

/** Makes the error for a relative target that comes to a fork, with the revisions it could go on to. */
export function ambiguousWalk(
  direction: 'up' | 'down',
  from: GraphRevision | 'base',
  choices: readonly GraphRevision[],
): LimbeckError {
  const ids = choices.map(({ revision }) => revision)
  const list = ids.join(', ')
  const place =
    from === 'base'
      ? `there are several ${direction === 'up' ? 'bases' : 'heads'}: ${list}`
      : direction === 'up'
        ? `${from.revision} has several children: ${list}`
        : `${from.revision} merges several parents: ${list}`
  const hint =
    direction === 'up'
      ? `Name the revision instead, say ${ids[0]}, or put a branch before the target, as in ${branchOf(choices)}@+1.`
      : from === 'base'
        ? `Name the revision instead, say ${ids[0]}.`
        : `Say how far: ${waysDown(from, choices)}.`
  return new LimbeckError('revision.ambiguous-walk', `Ambiguous walk: ${place}`, {
    hint,
    details: { direction, from: from === 'base' ? 'base' : from.revision, choices: ids },
  })
}

function branchOf(choices: readonly GraphRevision[]): string {
  const labels = choices.flatMap(({ branchLabels }) => branchLabels)
  return labels[0] ?? choices[0]?.revision ?? 'branch'
}

/** The merge alone, or the newest revision of one of its lines with it. */
function waysDown(merge: GraphRevision, parents: readonly GraphRevision[]): string {
  const alone = `limbeck downgrade ${parents[0]?.revision} takes back ${merge.revision} alone`
  const further = parents.map(
    ({ revision, downRevision }) =>
      `limbeck downgrade ${revision}@${downRevision[0] ?? 'base'} takes back ${revision} too`,
  )
  return [alone, ...further].join(', ')
}
