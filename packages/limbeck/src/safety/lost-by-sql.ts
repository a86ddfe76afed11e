import type { Node } from 'libpg-query'
import type { Lost } from '../operations/lost.ts'
import { isAlwaysTrue } from '../sql/ast/is-always-true.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'
import { lostByAlter } from './lost-by-alter.ts'
import { lostByDrop } from './lost-by-drop.ts'
import { relationOf } from './relation-of.ts'

/** What a statement takes away; `sql` is its text. */
export function lostBySql(node: Node, sql: string): readonly Lost[] {
  const drop = nodeOf(node, 'DropStmt')
  if (drop !== undefined) return lostByDrop(drop)
  const alter = nodeOf(node, 'AlterTableStmt')
  if (alter !== undefined) return lostByAlter(alter, sql)
  const emptied = nodesOf(nodeOf(node, 'TruncateStmt')?.relations, 'RangeVar')
  return [...emptied.map(relationOf), ...deletedBy(node)].map((table) => ({ what: 'rows', table }))
}

/** DELETE of every row. One of chosen rows is a change of data like an UPDATE. */
function deletedBy(node: Node) {
  const deletion = nodeOf(node, 'DeleteStmt')
  if (deletion === undefined || deletion.usingClause !== undefined) return []
  if (deletion.whereClause !== undefined && !isAlwaysTrue(deletion.whereClause)) return []
  return [relationOf(deletion.relation)]
}
