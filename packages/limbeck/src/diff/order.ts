import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { type Edge, edgesOf } from './edges.ts'
import type { DiffNode, Member } from './node.ts'
import { readingOrder } from './reading-order.ts'

/** Nodes in the order in which their operations run, or the members to release because there is none. */
export interface Ordering {
  readonly nodes: readonly DiffNode[]
  readonly toRelease: readonly Release[]
}

/** A member to release from the node that makes, changes or drops it. */
export interface Release {
  readonly phase: DiffNode['phase']
  readonly id: ObjectId
}

/**
 * Orders nodes so that each stands behind those it waits for: creates in reading order, then alters, then drops in
 * the opposite order, a node that another one waits for directly before that one.
 */
export function orderNodes(nodes: readonly DiffNode[], current: Catalog, desired: Catalog): Ordering {
  const inOrder = readable(nodes, current, desired)
  const edges = edgesOf(inOrder)
  const done: DiffNode[] = []
  const state = new Map<DiffNode, 'open' | 'done'>()
  const path: DiffNode[] = []
  const released = new Set<Member>()
  const toRelease: Release[] = []
  for (const node of inOrder) visit(node)
  return { nodes: done, toRelease }

  function visit(node: DiffNode): void {
    if (state.get(node) === 'done') return
    if (state.get(node) === 'open') {
      breakCycle([...path.slice(path.indexOf(node)), node])
      return
    }
    state.set(node, 'open')
    path.push(node)
    for (const { prerequisite } of edges.get(node) ?? []) visit(prerequisite)
    path.pop()
    state.set(node, 'done')
    done.push(node)
  }

  /** Each node of the cycle waits for the next one. */
  function breakCycle(cycle: readonly DiffNode[]): void {
    const links = cycle.slice(1).flatMap((prerequisite, index) => {
      const edge = edges
        .get(cycle[index] ?? prerequisite)
        ?.find((other) => other.prerequisite === prerequisite)
      return edge ? [edge] : []
    })
    if (links.some(({ reasons }) => reasons.every((reason) => released.has(reason.member)))) return
    const weakest = links.reduce((a, b) => (strength(b) < strength(a) ? b : a))
    if (strength(weakest) === Number.POSITIVE_INFINITY) {
      throw new Error(
        `operations wait for each other: ${cycle.map((node) => `${node.phase} ${node.subject.id}`).join(', ')}`,
      )
    }
    for (const { member, node } of weakest.reasons) {
      released.add(member)
      toRelease.push({ phase: node.phase, id: member.id })
    }
  }
}

/** How much it takes to undo an edge: every reason for it must be released. */
function strength({ reasons }: Edge): number {
  return Math.max(...reasons.map(({ member }) => member.release ?? Number.POSITIVE_INFINITY))
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
