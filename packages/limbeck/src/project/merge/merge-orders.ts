import type { RevisionGraph } from '../../revisions/graph/revision-graph.ts'
import type { Step } from '../../revisions/graph/step.ts'

/** The ways in which databases may come by several branches. */
export interface MergeOrders {
  /** What all branches stand on, in order. */
  readonly shared: readonly Step[]
  /** What follows, once for each order. No two are the same. */
  readonly orders: readonly (readonly Step[])[]
}

/**
 * Lists the orders in which `heads` can be applied: each branch first, with the others after it as an upgrade takes
 * them, and all of them as an upgrade from base does.
 *
 * A revision of another branch that a branch depends on comes as late as it may. Where that leaves no choice there is
 * one order.
 */
export function mergeOrders(graph: RevisionGraph, heads: readonly string[]): MergeOrders {
  const included = heads.map((head) => new Set(ids(graph.ancestors([head]))))
  const lines = heads.map((head) => new Set(ids(graph.ancestors([head], 'parents'))))
  // What only a dependency brings along may have come later than some of its branch.
  const parted = ids(graph.ancestors(heads)).filter((id) => lines.every((line) => line.has(id)))
  const inAll = new Set(ids(graph.ancestors(parted)))
  const tips = [...inAll].filter(
    (id) => !(graph.revisions.get(id)?.successors ?? []).some((successor) => inAll.has(successor)),
  )
  // A head that another one depends on comes with that one.
  const targets = heads.filter((head, at) => !included.some((ids, other) => other !== at && ids.has(head)))
  const shared = tips.length === 0 ? [] : graph.upgradeSteps([], tips)
  const rows = shared.at(-1)?.heads ?? []
  const orders = heads.map((head, index) => {
    const line = lines[index]
    const own = ids(graph.upgradeSteps(rows, [head])).filter((id) => line?.has(id) === true)
    return walk(graph, rows, [...own.map((id) => [id]), targets])
  })
  return { shared, orders: distinct([...orders, walk(graph, rows, [targets])]) }
}

function walk(
  graph: RevisionGraph,
  start: readonly string[],
  stations: readonly (readonly string[])[],
): readonly Step[] {
  const steps: Step[] = []
  for (const targets of stations) {
    steps.push(...graph.upgradeSteps(steps.at(-1)?.heads ?? start, targets))
  }
  return steps
}

function distinct(orders: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  return [...new Map(orders.map((order) => [ids(order).join(' '), order])).values()]
}

function ids(revisions: readonly { readonly revision: string }[]): readonly string[] {
  return revisions.map(({ revision }) => revision)
}
