import type { AlterTableCmd, AlterTableStmt, Constraint } from 'libpg-query'
import type { Lost, LostName } from '../operations/lost.ts'
import { nodeOf } from '../sql/ast/node-of.ts'
import { nodesOf } from '../sql/ast/nodes-of.ts'
import { newTypeText } from './new-type-text.ts'
import { relationOf } from './relation-of.ts'

/** How the parser writes what happens to a row when the one that it references is deleted. */
const deleting: Readonly<Record<string, string>> = { c: 'cascade', n: 'set null', d: 'set default' }

/** What ALTER TABLE and ALTER TYPE take away; `sql` is the statement's text. */
export function lostByAlter({ objtype, relation, cmds }: AlterTableStmt, sql: string): readonly Lost[] {
  const name = relationOf(relation)
  const commands = nodesOf(cmds, 'AlterTableCmd')
  if (objtype === 'OBJECT_TABLE') return commands.flatMap((command) => lostByCommand(name, command, sql))
  const drops = commands.some(({ subtype }) => subtype === 'AT_DropColumn')
  return objtype === 'OBJECT_TYPE' && drops ? [{ what: 'type', type: name }] : []
}

function lostByCommand(
  table: LostName,
  { subtype, name: column, def, behavior }: AlterTableCmd,
  sql: string,
): readonly Lost[] {
  if (subtype === 'AT_DropColumn' && column !== undefined) {
    const own: Lost = { what: 'values', table, column }
    return behavior === 'DROP_CASCADE'
      ? [own, { what: 'dependents', of: 'column', name: table, column }]
      : [own]
  }
  if (subtype === 'AT_AlterColumnType' && column !== undefined) {
    const text = newTypeText(sql, nodeOf(def, 'ColumnDef')?.typeName?.location)
    return text === undefined ? [] : [{ what: 'cast', table, column, ...text }]
  }
  const constraint = subtype === 'AT_AddConstraint' ? nodeOf(def, 'Constraint') : undefined
  return constraint === undefined ? [] : lostByConstraint(table, constraint)
}

function lostByConstraint(
  table: LostName,
  { contype, fk_attrs, fk_del_action = '' }: Constraint,
): readonly Lost[] {
  const action = deleting[fk_del_action]
  if (contype !== 'CONSTR_FOREIGN' || action === undefined) return []
  const columns = nodesOf(fk_attrs, 'String').map(({ sval = '' }) => sval)
  return [{ what: 'protection', table, columns, action }]
}
