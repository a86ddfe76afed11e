import type { Node } from 'libpg-query'
import { nodeOf } from './node-of.ts'
import { nodesOf } from './nodes-of.ts'

/** The name that a node spells as a list of texts, as `relationName` writes it. */
export function objectName(node: Node | readonly Node[] | undefined): string {
  const single = Array.isArray(node) ? undefined : (node as Node | undefined)
  const items = Array.isArray(node)
    ? (node as readonly Node[])
    : (nodeOf(single, 'List')?.items ?? nodeOf(single, 'TypeName')?.names ?? (single ? [single] : []))
  const parts = nodesOf(items, 'String').map(({ sval = '' }) => sval)
  return (parts[0] === 'public' && parts.length > 1 ? parts.slice(1) : parts).join('.')
}
