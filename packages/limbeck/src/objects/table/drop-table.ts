import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { placed } from '../placed.ts'
import { retireTableSql } from '../retired/retire-table-sql.ts'
import { statement } from '../statement.ts'
import { trailingOptions } from '../trailing-options.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link dropTable}. */
export interface DropTable extends DropTableOptions {
  readonly name: string
}

/** The options of {@link dropTable}. */
export interface DropTableOptions {
  readonly schema?: string
  readonly ifExists?: boolean
  /** Moves it aside with its rows, so that `restoreRows` can bring them back until `limbeck purge` removes it. Default false. */
  readonly keep?: boolean
}

/** Drops a table with its rows, indexes and constraints. Follows DROP TABLE. */
export const dropTable = defineOperation('dropTable', {
  record: (name: string, options: DropTableOptions = {}): DropTable => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ keep = false, ...table }, context) => [
    statement(
      keep
        ? retireTableSql(table)
        : `drop table ${table.ifExists ? 'if exists ' : ''}${qualified(table.schema, table.name)}`,
      tableId(table.schema, table.name),
      context,
      keep ? [] : [{ kind: 'loses-data', lost: { what: 'rows', table: placed(table) } }],
    ),
  ],
  touches: ({ schema, name }) => ({ drops: [tableId(schema, name)] }),
})
