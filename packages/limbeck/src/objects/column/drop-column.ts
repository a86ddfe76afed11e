import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { columnId } from './column-id.ts'

/** The arguments of {@link dropColumn}. */
export interface DropColumn extends DropColumnOptions {
  readonly table: string
  readonly column: string
}

/** The options of {@link dropColumn}. */
export interface DropColumnOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a column with its values, and the indexes and constraints that stand on it. Follows ALTER TABLE … DROP COLUMN. */
export const dropColumn = defineOperation('dropColumn', {
  record: (table: string, column: string, options: DropColumnOptions = {}): DropColumn => ({
    table,
    column,
    ...options,
  }),
  render: ({ table, column, ...options }) => [table, column, ...trailingOptions(options)],
  sql: ({ schema, table, column, ifExists }, context) => [
    statement(
      `alter table ${qualified(schema, table)} drop column ${ifExists ? 'if exists ' : ''}${identifier(column)}`,
      tableId(schema, table),
      context,
      [{ kind: 'loses-data' }],
    ),
  ],
  touches: ({ schema, table, column }) => ({
    drops: [columnId(schema, table, column)],
    changes: [tableId(schema, table)],
  }),
})
