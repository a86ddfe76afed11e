import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
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
}

/** Drops a table with its rows, indexes and constraints. Follows DROP TABLE. */
export const dropTable = defineOperation('dropTable', {
  record: (name: string, options: DropTableOptions = {}): DropTable => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: ({ schema, name, ifExists }, context) => [
    statement(
      `drop table ${ifExists ? 'if exists ' : ''}${qualified(schema, name)}`,
      tableId(schema, name),
      context,
      [{ kind: 'loses-data' }],
    ),
  ],
  touches: ({ schema, name }) => ({ drops: [tableId(schema, name)] }),
})
