import type { ColumnDef, TypeName } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { Script, ScriptStatement } from '../script.ts'
import { allTableCommands } from './table-commands.ts'

/** A type that a statement gives a column. */
export interface ColumnType {
  readonly statement: ScriptStatement
  /** The column as messages call it: `users.name`. */
  readonly column: string
  /** The type's own name as the parser has it: `int4`, `bpchar`, `serial` … */
  readonly type: string
  /** Whether a length or precision is given. */
  readonly hasModifier: boolean
  readonly at: number | undefined
}

/** The type of every column that a script makes, adds or changes, in new tables too. */
export function columnTypes(script: Script): readonly ColumnType[] {
  const created = script.statements.flatMap((statement) => {
    const create =
      nodeOf(statement.node, 'CreateStmt') ?? nodeOf(statement.node, 'CreateForeignTableStmt')?.base
    const table = relationName(create?.relation)
    return nodesOf(create?.tableElts, 'ColumnDef').flatMap((column) => typeOf(statement, table, column))
  })
  const altered = [...allTableCommands(script)].flatMap(({ statement, table, command, subtype }) => {
    const column = nodeOf(command.def, 'ColumnDef')
    const isTyped = subtype === 'AT_AddColumn' || subtype === 'AT_AlterColumnType'
    if (column === undefined || !isTyped) return []
    return typeOf(statement, table, { ...(command.name ? { colname: command.name } : {}), ...column })
  })
  return [...created, ...altered].sort((left, right) => left.statement.index - right.statement.index)
}

function typeOf(statement: ScriptStatement, table: string, column: ColumnDef): readonly ColumnType[] {
  const { typeName } = column
  if (typeName === undefined) return []
  return [
    {
      statement,
      column: `${table}.${column.colname ?? ''}`,
      type: nameOf(typeName),
      hasModifier: (typeName.typmods ?? []).length > 0,
      at: typeName.location,
    },
  ]
}

function nameOf({ names }: TypeName): string {
  return nodesOf(names, 'String').at(-1)?.sval?.toLowerCase() ?? ''
}
