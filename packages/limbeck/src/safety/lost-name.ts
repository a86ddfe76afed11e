import type { Node } from 'libpg-query'
import type { LostName } from '../operations/lost.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'

/** The name that a node spells as a list of texts; an absent schema stays absent. */
export function lostName(node: Node | readonly Node[] | undefined): LostName {
  const single = Array.isArray(node) ? undefined : (node as Node | undefined)
  const items = Array.isArray(node)
    ? (node as readonly Node[])
    : (nodeOf(single, 'List')?.items ?? nodeOf(single, 'TypeName')?.names ?? (single ? [single] : []))
  const parts = nodesOf(items, 'String').map(({ sval = '' }) => sval)
  const [name = '', schema] = parts.toReversed()
  return schema === undefined ? { name } : { schema, name }
}
