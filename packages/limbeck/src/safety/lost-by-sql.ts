import type { DeleteStmt, Node } from 'libpg-query'
import type { Lost, LostName } from '../operations/lost.ts'
import { isAlwaysTrue } from '../sql/ast/is-always-true.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'
import { walkNodes } from '../sql/ast/walk-nodes.ts'
import { lostByAlter } from './lost-by-alter.ts'
import { lostByDrop } from './lost-by-drop.ts'
import { relationOf } from './relation-of.ts'

/** What a statement takes away; `sql` is its text. */
export function lostBySql(node: Node, sql: string): readonly Lost[] {
  const drop = nodeOf(node, 'DropStmt')
  if (drop !== undefined) return lostByDrop(drop)
  const alter = nodeOf(node, 'AlterTableStmt')
  if (alter !== undefined) return lostByAlter(alter, sql)
  const owned = nodeOf(node, 'DropOwnedStmt')
  if (owned !== undefined)
    return nodesOf(owned.roles, 'RoleSpec').map(({ rolename }) => ({ what: 'owned', role: rolename }))
  const emptied = nodeOf(node, 'TruncateStmt')
  if (emptied !== undefined) {
    const tables = nodesOf(emptied.relations, 'RangeVar').map(relationOf)
    const referencing = emptied.behavior === 'DROP_CASCADE' ? tables : []
    return [
      ...tables.map((table) => ({ what: 'rows', table }) as const),
      ...referencing.map((table) => ({ what: 'referencing', table }) as const),
    ]
  }
  return deletionsIn(node).map((table) => ({ what: 'rows', table }))
}

/** Those in a WITH, and in what EXPLAIN ANALYZE and PREPARE have in them, but not in the body of a rule or a function. */
function deletionsIn(node: Node): readonly LostName[] {
  if (nodeOf(node, 'RuleStmt') !== undefined || nodeOf(node, 'CreateFunctionStmt') !== undefined) return []
  const isMove = nodeOf(node, 'InsertStmt') !== undefined || nodeOf(node, 'CreateTableAsStmt') !== undefined
  return [...walkNodes(node)].flatMap(({ key, value }) => {
    const deletion: DeleteStmt | undefined = key === 'DeleteStmt' ? value : undefined
    if (deletion === undefined || !takesEveryRow(deletion)) return []
    // What a deletion returns to an INSERT is not gone.
    return isMove && deletion.returningClause !== undefined ? [] : [relationOf(deletion.relation)]
  })
}

/** A deletion of chosen rows is a change of data like an UPDATE. A join with another table alone does not choose any. */
function takesEveryRow({ whereClause }: DeleteStmt): boolean {
  return whereClause === undefined || isAlwaysTrue(whereClause)
}
