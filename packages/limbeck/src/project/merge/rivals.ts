import type { RevisionGraph } from '../../revisions/graph/revision-graph.ts'
import type { OrderRun } from './run-order.ts'

/** Two revisions of which neither includes the other. */
export type RivalPair = readonly [string, string]

/** Which revisions of some branches do not know of each other. */
export interface Rivals {
  /** In the order in which the revisions were given. */
  readonly pairs: readonly RivalPair[]
  /** Whether both orders of the two were run without a failure. */
  goTogether(pair: RivalPair): boolean
  /** Those of `revisions` that the revision does not include. */
  among(revision: string, revisions: readonly string[]): readonly string[]
}

/** Finds the rivals among some revisions, by default those of the first run. */
export function findRivals(
  graph: RevisionGraph,
  runs: readonly OrderRun[],
  all: readonly string[] = runs[0]?.order ?? [],
): Rivals {
  const includes = new Map(
    all.map((id) => [id, new Set(graph.ancestors([id]).map(({ revision }) => revision))] as const),
  )
  const isRival = (left: string, right: string) =>
    includes.get(left)?.has(right) !== true && includes.get(right)?.has(left) !== true
  const ranInOrder = ([first, second]: RivalPair) =>
    runs.some(
      ({ order, touches }) =>
        touches.has(first) && touches.has(second) && order.indexOf(first) < order.indexOf(second),
    )
  return {
    pairs: all.flatMap((left, at) =>
      all
        .slice(at + 1)
        .flatMap((right): readonly RivalPair[] => (isRival(left, right) ? [[left, right]] : [])),
    ),
    goTogether: ([left, right]) => ranInOrder([left, right]) && ranInOrder([right, left]),
    among: (revision, revisions) => revisions.filter((other) => isRival(revision, other)),
  }
}
