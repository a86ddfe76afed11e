import { LimbeckError } from '../../errors/limbeck-error.ts'
import { getRevision } from './get-revision.ts'
import { getRevisions } from './get-revisions.ts'
import type { GraphRevision } from './graph-revision.ts'
import { parseDowngradeTarget } from './parse-downgrade-target.ts'
import { parseUpgradeTarget } from './parse-upgrade-target.ts'
import { reach } from './reach.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import type { RevisionIndex } from './revision-index.ts'
import { standing } from './standing.ts'
import { tooFar } from './too-far.ts'

/** A stretch of the graph, by its two ends. */
export interface Stretch {
  /** Targets on the side of the heads, or undefined for none. */
  readonly upper: string | readonly string[] | undefined
  /** Targets on the side of base, or undefined for base. */
  readonly lower: string | readonly string[] | undefined
  /** Whether the lower end is part of it. */
  readonly inclusive: boolean
  /** Whether revisions count that the upper end needs but that do not descend from the lower end. */
  readonly implicitBase: boolean
  /** Whether a relative target that leaves the graph is an error. */
  readonly exact: boolean
}

/** The revisions of a stretch, and those among them, or above them, from which to walk it. */
export interface Collected {
  readonly members: ReadonlySet<GraphRevision>
  readonly heads: readonly GraphRevision[]
}

/**
 * Collects what lies between two ends: all that the upper end needs and the lower end has not.
 *
 * A lower end `branch@…` keeps only those upper ends that are on the branch. Lower ends that include each other
 * are refused, unless the base is implicit: version rows that overlap still say without doubt what is applied.
 *
 * @throws `revision.not-an-ancestor`, `revision.overlap`, and as the targets' parsers.
 */
export function collectUpgrade(index: RevisionIndex, stretch: Stretch): Collected {
  const { upper, lower, inclusive, implicitBase, exact } = stretch
  const rows = list(lower)
  const targets = onBranchOf(
    index,
    lower,
    typeof upper === 'string' ? parseUpgradeTarget(index, rows, upper, exact) : standing(index, upper ?? []),
  )
  refuseOverlap(index, targets, 'predecessors')
  const required = reach(index, targets, 'predecessors')
  const current = lowerEnd(index, stretch, required)
  if (!implicitBase) refuseOverlap(index, current, 'predecessors')
  const members = new Set(required)
  for (const revision of reach(index, current, 'predecessors')) members.delete(revision)
  if (inclusive) for (const revision of current) members.add(revision)
  if (current.length > 0 && !implicitBase) {
    refuseOverlap(index, current, 'children')
    const above = reach(index, current, 'children')
    for (const revision of members) if (!above.has(revision)) members.delete(revision)
  }
  return { members, heads: targets }
}

function onBranchOf(
  index: RevisionIndex,
  lower: Stretch['lower'],
  targets: readonly GraphRevision[],
): readonly GraphRevision[] {
  if (typeof lower !== 'string' || !lower.includes('@')) return targets
  const name = lower.slice(0, lower.indexOf('@'))
  const revision = getRevision(index, name)
  const labels = revision?.revision === name ? revision.labels : [name]
  return targets.filter((target) => labels.some((label) => target.labels.includes(label)))
}

function lowerEnd(
  index: RevisionIndex,
  { upper, lower, implicitBase, exact }: Stretch,
  required: ReadonlySet<GraphRevision>,
): readonly GraphRevision[] {
  const places = list(lower).flatMap((name) => getRevisions(index, name))
  const outside = places.some(
    ({ place, missing }) => missing === 0 && (place === 'base' || !required.has(place)),
  )
  if (outside && !implicitBase) throw notAnAncestor(upper, lower)
  const tooLong = places.some(({ missing }) => missing > 0)
  if (tooLong && typeof lower === 'string') {
    // A -n below every head counts from the upper end instead.
    const { place } = parseDowngradeTarget(index, list(upper), lower, exact)
    return place === 'base' ? [] : [place]
  }
  if (tooLong) throw tooFar(list(lower).join(', '), -1)
  return places.flatMap(({ place }) => (place === 'base' ? [] : [place]))
}

function notAnAncestor(upper: Stretch['upper'], lower: Stretch['lower']): LimbeckError {
  const [low, high] = [list(lower), list(upper)].map((names) => names.join(', ') || 'base')
  return new LimbeckError(
    'revision.not-an-ancestor',
    `Requested range ${low}:${high} does not refer to ancestor/descendant revisions along the same branch`,
    {
      hint: `${low} has to be an ancestor of ${high}. Run limbeck history --graph to see the lines.`,
      details: { lower: low, upper: high },
    },
  )
}

function list(names: string | readonly string[] | undefined): readonly string[] {
  if (names === undefined) return []
  return typeof names === 'string' ? [names] : names
}
