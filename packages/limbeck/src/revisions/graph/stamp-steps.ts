import { changeRows } from './change-rows.ts'
import { filterForLineage } from './filter-for-lineage.ts'
import type { GraphRevision } from './graph-revision.ts'
import { reach } from './reach.ts'
import { refuseOverlap } from './refuse-overlap.ts'
import type { RevisionIndex } from './revision-index.ts'
import type { StampMove } from './stamp-move.ts'
import { stampRowChanges } from './stamp-row-changes.ts'
import { standing } from './standing.ts'
import type { Step } from './step.ts'

/**
 * Returns the steps that record targets as applied without running anything.
 *
 * Rows on a target's line, dependencies included, move to it; a target on a line without a row gets a new one;
 * `base` and `branch@base` delete the rows of their lines; rows of other lines stay.
 *
 * @throws `revision.overlap` for targets of which one includes another, and as {@link standing}.
 */
export function stampSteps(
  index: RevisionIndex,
  current: readonly string[],
  targets: readonly string[],
): readonly Step[] {
  const rows = standing(index, current)
  const onLines = new Set(targets.flatMap((target) => filterForLineage(index, rows, target, 'everything')))
  const destinations = standing(index, targets)
  refuseOverlap(index, destinations, 'predecessors')
  const moves =
    destinations.length === 0
      ? [...onLines].map(deleteRow)
      : destinations.flatMap((destination) => moveTo(index, [...onLines], destination))
  let heads: readonly string[] = [...new Set(current)].sort()
  return moves.map((move) => {
    const versionTable = stampRowChanges(new Set(heads), move)
    heads = changeRows(heads, versionTable)
    return { ...move, versionTable, heads }
  })
}

function deleteRow({ revision }: GraphRevision): StampMove {
  return { direction: 'down', revision, from: [revision], to: [], isBranchMove: true }
}

function moveTo(
  index: RevisionIndex,
  rows: readonly GraphRevision[],
  destination: GraphRevision,
): readonly StampMove[] {
  if (rows.includes(destination)) return []
  const { revision } = destination
  const from = rows.map((row) => row.revision)
  const above = reach(index, [destination], 'successors')
  if (rows.some((row) => above.has(row))) {
    return [{ direction: 'down', revision, from, to: [revision], isBranchMove: false }]
  }
  const below = reach(index, [destination], 'predecessors')
  if (rows.some((row) => below.has(row))) {
    return [{ direction: 'up', revision, from, to: [revision], isBranchMove: false }]
  }
  return [{ direction: 'up', revision, from: [], to: [revision], isBranchMove: true }]
}
