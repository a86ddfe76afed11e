import type { Node } from 'libpg-query'
import { type Held, type NodeKind, nodeOf } from './node-of.ts'

/** What those of some nodes hold that are of one kind, in their order. */
export function nodesOf<Kind extends NodeKind>(
  nodes: readonly Node[] | undefined,
  kind: Kind,
): readonly Held<Kind>[] {
  return (nodes ?? []).flatMap((node) => {
    const held = nodeOf(node, kind)
    return held === undefined ? [] : [held]
  })
}
