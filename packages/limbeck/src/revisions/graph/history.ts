import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { GraphRevision } from './graph-revision.ts'
import type { RevisionIndex } from './revision-index.ts'
import { walk } from './walk.ts'

/**
 * Returns the revisions of a range, newest first, its lower end included.
 *
 * `a:b`, `a:`, `:b`; an absent end means `base` and `heads`; `current` as an end means the version rows.
 *
 * @throws `revision.bad-range` for a text of another form, and as {@link walk}.
 */
export function history(
  index: RevisionIndex,
  range: string | undefined,
  current: readonly string[],
): readonly GraphRevision[] {
  const [base, head, ...others] = (range ?? ':').trim().split(':')
  if (base === undefined || head === undefined || others.length > 0) {
    throw new LimbeckError(
      'revision.bad-range',
      `History range requires [start]:[end], [start]:, or :[end], not '${range}'`,
      { hint: 'For example: limbeck history -r base:head', details: { range } },
    )
  }
  const end = (text: string, absent: string) => (text === 'current' ? current : text || absent)
  return walk(index, end(base, 'base'), end(head, 'heads'))
}
