import type { ObjectId } from '../catalog/object-id.ts'
import type { DiffNode, Member } from './node.ts'

/** A node that another one waits for, and the members of either that are the reason. */
export interface Edge {
  readonly prerequisite: DiffNode
  readonly reasons: readonly Reason[]
}

/** A member that makes its node wait, or another node wait for its node. */
export interface Reason {
  readonly node: DiffNode
  readonly member: Member
  /** It is better so, but goes without. */
  readonly isSoft?: true
  /** The member mentions it, and goes without when it is not checked. */
  readonly isMention?: true
}

/** What each node waits for, in the order of `nodes`. */
export function edgesOf(nodes: readonly DiffNode[]): ReadonlyMap<DiffNode, readonly Edge[]> {
  const index = indexNodes(nodes)
  const edges = new Map<DiffNode, Map<DiffNode, Reason[]>>(nodes.map((node) => [node, new Map()]))
  for (const node of nodes) {
    for (const member of node.members) {
      const reason = { node, member }
      for (const id of member.after) {
        wait(node, index.makers.get(id), reason)
        for (const alterer of index.alterers.get(id) ?? []) wait(node, alterer, reason)
      }
      for (const id of member.mentions ?? []) {
        wait(node, index.makers.get(id), { ...reason, isMention: true })
        for (const alterer of index.alterers.get(id) ?? [])
          wait(node, alterer, { ...reason, isMention: true })
      }
      for (const id of member.before) {
        wait(index.droppers.get(id), node, reason)
        // What lets go of an object does so before that changes: it might stand in the way.
        const letsGo = node.phase === 'drop' || !member.after.includes(id)
        for (const alterer of letsGo ? (index.alterers.get(id) ?? []) : [])
          wait(alterer, node, { ...reason, isSoft: true })
      }
      for (const id of member.ratherBefore ?? [])
        wait(index.droppers.get(id), node, { ...reason, isSoft: true })
      for (const id of member.afterDropOf ?? []) {
        wait(node, index.droppers.get(id), reason)
        for (const alterer of index.alterers.get(id) ?? []) wait(node, alterer, { ...reason, isSoft: true })
      }
      for (const name of member.takes ?? []) wait(node, index.givers.get(name), reason)
    }
  }
  const place = new Map(nodes.map((node, at) => [node, at]))
  return new Map(
    [...edges].map(([node, reasons]) => [
      node,
      [...reasons]
        .map(([prerequisite, list]) => ({ prerequisite, reasons: list }))
        .sort((a, b) => (place.get(a.prerequisite) ?? 0) - (place.get(b.prerequisite) ?? 0)),
    ]),
  )

  function wait(node: DiffNode | undefined, prerequisite: DiffNode | undefined, reason: Reason): void {
    if (node === undefined || prerequisite === undefined || node === prerequisite) return
    const known = edges.get(node)
    const reasons = known?.get(prerequisite)
    if (reasons) reasons.push(reason)
    else known?.set(prerequisite, [reason])
  }
}

interface NodeIndex {
  readonly makers: ReadonlyMap<ObjectId, DiffNode>
  readonly droppers: ReadonlyMap<ObjectId, DiffNode>
  readonly alterers: ReadonlyMap<ObjectId, readonly DiffNode[]>
  /** By the names that are set free. */
  readonly givers: ReadonlyMap<string, DiffNode>
}

function indexNodes(nodes: readonly DiffNode[]): NodeIndex {
  const makers = new Map<ObjectId, DiffNode>()
  const droppers = new Map<ObjectId, DiffNode>()
  const alterers = new Map<ObjectId, DiffNode[]>()
  const givers = new Map<string, DiffNode>()
  for (const node of nodes) {
    for (const id of node.alters) alterers.set(id, [...(alterers.get(id) ?? []), node])
    for (const member of node.members) {
      if (node.phase === 'create') makers.set(member.id, node)
      if (node.phase === 'drop') droppers.set(member.id, node)
      for (const name of member.gives ?? []) givers.set(name, node)
    }
  }
  return { makers, droppers, alterers, givers }
}
