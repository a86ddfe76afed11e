import type { ColumnDef, Constraint } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { Script } from '../script.ts'
import { type TableCommand, tableCommands } from './table-commands.ts'

/** A column that ALTER TABLE adds. */
export interface AddedColumn extends TableCommand {
  readonly column: ColumnDef
  readonly name: string
  /** The constraints written with it. */
  readonly constraints: readonly Constraint[]
}

/** The columns that a script adds to tables that it did not make itself. */
export function addedColumns(script: Script): readonly AddedColumn[] {
  return tableCommands(script, 'AT_AddColumn').flatMap((added) => {
    const column = nodeOf(added.command.def, 'ColumnDef')
    if (column === undefined) return []
    const constraints = nodesOf(column.constraints, 'Constraint')
    return [{ ...added, column, name: column.colname ?? '', constraints, at: column.location ?? added.at }]
  })
}
