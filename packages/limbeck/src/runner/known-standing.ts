import type { RevisionGraph } from '../revisions/graph/revision-graph.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import type { Step } from '../revisions/graph/step.ts'
import { countsAsApplied } from './counts-as-applied.ts'
import type { DatabaseState } from './database-state.ts'

/** Where a database stands among the revisions that have a file, beside others that have none. */
export interface KnownStanding {
  /** The rows of the version table that the known revisions would have. */
  readonly rows: readonly string[]
  /** Steps that start from those rows, as steps that start from the rows that are there. */
  onto(steps: readonly Step[]): readonly Step[]
}

/**
 * Tells which known revisions are applied where the version table also holds revisions without a file, as it does after
 * a switch of branches: the rows that are known, and what the history says was applied.
 *
 * Undefined when neither names a known revision: what the others stand on cannot be told then.
 */
export function knownStanding(
  graph: RevisionGraph,
  { versions, latestRuns }: Pick<DatabaseState, 'versions' | 'latestRuns'>,
): KnownStanding | undefined {
  const ran = latestRuns.filter(countsAsApplied)
  const known = [...versions, ...ran.map(({ revision }) => revision)].filter((id) => graph.revisions.has(id))
  const applied = new Set(graph.ancestors(known, 'everything').map(({ revision }) => revision))
  const rows = [...applied].filter(
    (id) => !(graph.revisions.get(id)?.successors ?? []).some((successor) => applied.has(successor)),
  )
  if (rows.length === 0) return undefined
  return {
    rows: rows.sort(),
    onto: (steps) => {
      // A known revision under an unknown row has no row of its own.
      const present = new Set(versions)
      return steps.map((step) => {
        const versionTable = step.versionTable.flatMap((change) => onPresent(change, present))
        return { ...step, versionTable, heads: [...present].sort() }
      })
    },
  }
}

/** Makes a change of a row that may not be there into one that can be made; `present` follows. */
function onPresent(change: RowChange, present: Set<string>): readonly RowChange[] {
  const [kind, first, second] = change
  const isPresent = present.has(first)
  if (kind !== 'insert') present.delete(first)
  if (kind === 'delete') return isPresent ? [change] : []
  const added = second ?? first
  if (present.has(added)) return isPresent && kind === 'update' ? [['delete', first]] : []
  present.add(added)
  return kind === 'update' && !isPresent ? [['insert', added]] : [change]
}
