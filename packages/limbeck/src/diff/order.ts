import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { type Edge, edgesOf } from './edges.ts'
import type { DiffNode, Released } from './node.ts'
import { readingOrder } from './reading-order.ts'

/** Nodes in the order in which their operations run, or the members to release because there is none. */
export interface Ordering {
  readonly nodes: readonly DiffNode[]
  readonly toRelease: readonly Release[]
}

/** A member to release from the node that makes, changes or drops it. */
export interface Release {
  readonly phase: keyof Released
  readonly id: ObjectId
}

/**
 * Orders nodes so that each stands behind those it waits for: creates in reading order, then alters, then drops in
 * the opposite order, a node that another one waits for directly before that one.
 */
export function orderNodes(nodes: readonly DiffNode[], current: Catalog, desired: Catalog): Ordering {
  const inOrder = readable(nodes, current, desired)
  const edges = edgesOf(inOrder)
  const ignored = new Set<Edge>()
  for (;;) {
    const ordering = walk(inOrder, edges, ignored)
    if (!ordering.isRepeated || ordering.toRelease.length > 0) return ordering
  }
}

/** One walk through all nodes; it is to be repeated when it found more edges to ignore. */
function walk(
  nodes: readonly DiffNode[],
  edges: ReadonlyMap<DiffNode, readonly Edge[]>,
  ignored: Set<Edge>,
): Ordering & { readonly isRepeated: boolean } {
  const before = ignored.size
  const done: DiffNode[] = []
  const state = new Map<DiffNode, 'open' | 'done'>()
  const path: Edge[] = []
  const released = new Set<Edge>()
  for (const node of nodes) if (!state.has(node)) visit(node)
  const toRelease = [...released].flatMap(({ reasons }) =>
    reasons.map(({ node, member, isMention }) => ({
      phase: isMention ? ('unchecked' as const) : node.phase,
      id: member.id,
    })),
  )
  return { nodes: done, toRelease, isRepeated: ignored.size > before }

  function visit(node: DiffNode): void {
    state.set(node, 'open')
    for (const edge of edges.get(node) ?? []) {
      if (ignored.has(edge)) continue
      path.push(edge)
      if (state.get(edge.prerequisite) === 'open') breakCycle(cycleOf(path, edge.prerequisite))
      else if (state.get(edge.prerequisite) === undefined) visit(edge.prerequisite)
      path.pop()
    }
    state.set(node, 'done')
    done.push(node)
  }

  function breakCycle(cycle: readonly Edge[]): void {
    if (cycle.some((edge) => released.has(edge) || ignored.has(edge))) return
    const weakest = cycle.reduce((a, b) => (strength(b) < strength(a) ? b : a))
    if (strength(weakest) < 0) ignored.add(weakest)
    else if (strength(weakest) < Number.POSITIVE_INFINITY) released.add(weakest)
    else
      throw new Error(
        `operations wait for each other: ${cycle.map(({ prerequisite }) => describe(prerequisite))}`,
      )
  }
}

/** The end of a path that leads from a node back to it. */
function cycleOf(path: readonly Edge[], node: DiffNode): readonly Edge[] {
  const start = path.findLastIndex(
    ({ prerequisite }, index) => index < path.length - 1 && prerequisite === node,
  )
  return path.slice(start + 1)
}

/** How much it takes to undo an edge: every reason for it must be released. */
function strength({ reasons }: Edge): number {
  return Math.max(
    ...reasons.map(({ member, isSoft, isMention }) => {
      if (isSoft) return -1
      // Rather in two steps than a table without a default for a while, but a constraint may well come later.
      return isMention ? 1.5 : (member.release ?? Number.POSITIVE_INFINITY)
    }),
  )
}

function describe({ phase, subject }: DiffNode): string {
  return `${phase} ${subject.id}`
}

function readable(nodes: readonly DiffNode[], current: Catalog, desired: Catalog): readonly DiffNode[] {
  const [ofCurrent, ofDesired] = [readingOrder(current.objects), readingOrder(desired.objects)]
  const sorted = (phase: DiffNode['phase'], key: (object: CatalogObject) => string) =>
    nodes
      .filter((node) => node.phase === phase)
      .map((node) => ({ node, key: key(node.subject) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ node }) => node)
  return [
    ...sorted('create', ofDesired),
    ...sorted('alter', ofDesired),
    ...sorted('drop', ofCurrent).reverse(),
  ]
}
