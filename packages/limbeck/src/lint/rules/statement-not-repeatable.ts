import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds a statement outside a transaction fails when it is run again. */
export const statementNotRepeatable: SqlRule = {
  name: 'statement-not-repeatable',
  subject: 'sql',
  default: 'off',
  condition: 'A statement outside a transaction fails when it is run again',
  effect:
    'A script that was cut off cannot be run again from its start. Limbeck itself goes on where it was cut off.',
  remedy:
    'Write IF EXISTS or IF NOT EXISTS, drop a constraint IF EXISTS before adding it, or use one transaction.',
  bad: `select 1;
alter table users add column phone text;`,
  good: `select 1;
alter table users add column if not exists phone text;`,
  check: (script) => {
    const dropped = new Set<string>()
    // A single statement is done or not.
    if (script.statements.length < 2) return []
    return script.statements.flatMap((statement) =>
      statement.transaction === undefined && !isRepeatable(statement, dropped)
        ? [{ statement, message: 'this fails when it is run again' }]
        : [],
    )
  },
}

/** `dropped` are the constraints that were dropped IF EXISTS before; one is used up when it is added again. */
function isRepeatable({ node }: ScriptStatement, dropped: Set<string>): boolean {
  const drop = nodeOf(node, 'DropStmt')
  if (drop !== undefined) return drop.missing_ok === true
  const index = nodeOf(node, 'IndexStmt')
  if (index !== undefined) return index.if_not_exists === true
  const table = nodeOf(node, 'CreateStmt')
  // A temporary table is gone with its session.
  if (table !== undefined) return table.if_not_exists === true || table.relation?.relpersistence === 't'
  const named =
    nodeOf(node, 'CreateSchemaStmt') ?? nodeOf(node, 'CreateSeqStmt') ?? nodeOf(node, 'CreateExtensionStmt')
  if (named !== undefined) return named.if_not_exists === true
  const alter = nodeOf(node, 'AlterTableStmt')
  const on = relationName(alter?.relation)
  return nodesOf(alter?.cmds, 'AlterTableCmd').every(
    ({ subtype, missing_ok: isOptional = false, name, def }) => {
      if (subtype === 'AT_AddColumn' || subtype === 'AT_DropColumn') return isOptional
      if (subtype === 'AT_DropConstraint') {
        if (isOptional) dropped.add(`${on}.${name}`)
        return isOptional
      }
      const added = nodeOf(def, 'Constraint')
      return (
        subtype !== 'AT_AddConstraint' ||
        (added?.conname !== undefined && dropped.delete(`${on}.${added.conname}`))
      )
    },
  )
}
