import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'

/** The parts of a name that a node spells, outermost first. */
export function namesIn(object: Node | undefined): readonly string[] {
  const items = nodeOf(object, 'List')?.items ?? nodeOf(object, 'TypeName')?.names ?? (object ? [object] : [])
  return nodesOf(items, 'String').map(({ sval = '' }) => sval)
}
