import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { Script } from '../script.ts'
import { allTableCommands } from './table-commands.ts'

/** The columns of a table of which a constraint, validated before the statement `index`, says that they are NOT NULL. */
export function provedNotNull(script: Script, index: number, table: string): ReadonlySet<string> {
  const waiting = new Map<string, readonly string[]>()
  const proved = new Set<string>()
  for (const { statement, subtype, command, table: on } of allTableCommands(script)) {
    if (statement.index >= index) break
    if (on !== table) continue
    if (subtype === 'AT_SetNotNull') proved.add(command.name ?? '')
    if (subtype === 'AT_ValidateConstraint')
      for (const each of waiting.get(command.name ?? '') ?? []) proved.add(each)
    const constraint = nodeOf(command.def, 'Constraint')
    if (subtype !== 'AT_AddConstraint' || constraint === undefined) continue
    const columns =
      constraint.contype === 'CONSTR_NOTNULL'
        ? nodesOf(constraint.keys, 'String').map(({ sval = '' }) => sval)
        : presentIn(constraint.raw_expr)
    if (constraint.skip_validation) waiting.set(constraint.conname ?? '', columns)
    else for (const column of columns) proved.add(column)
  }
  return proved
}

/** The columns that a condition demands to be there, alone or joined by AND. */
function presentIn(condition: Node | undefined): readonly string[] {
  const both = nodeOf(condition, 'BoolExpr')
  if (both?.boolop === 'AND_EXPR') return (both.args ?? []).flatMap(presentIn)
  const test = nodeOf(condition, 'NullTest')
  if (test?.nulltesttype !== 'IS_NOT_NULL') return []
  const column = nodesOf(nodeOf(test.arg, 'ColumnRef')?.fields, 'String').at(-1)?.sval
  return column === undefined ? [] : [column]
}
