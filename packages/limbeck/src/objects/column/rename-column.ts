import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { columnId } from './column-id.ts'

/** The arguments of {@link renameColumn}. */
export interface RenameColumn extends RenameColumnOptions {
  readonly table: string
  readonly column: string
  readonly to: string
}

/** The options of {@link renameColumn}. */
export interface RenameColumnOptions {
  readonly schema?: string
}

/** Renames a column, keeping its values. Follows ALTER TABLE … RENAME COLUMN. */
export const renameColumn = defineOperation('renameColumn', {
  record: (table: string, column: string, to: string, options: RenameColumnOptions = {}): RenameColumn => ({
    table,
    column,
    to,
    ...options,
  }),
  render: ({ table, column, to, ...options }) => [table, column, to, ...trailingOptions(options)],
  sql: ({ schema, table, column, to }) => [
    {
      sql: `alter table ${qualified(schema, table)} rename column ${identifier(column)} to ${identifier(to)}`,
    },
  ],
  touches: ({ schema, table, column, to }) => ({
    drops: [columnId(schema, table, column)],
    creates: [columnId(schema, table, to)],
    changes: [tableId(schema, table)],
  }),
})
