import { defineOperation } from '../../operations/define-operation.ts'
import { restoreColumnSql } from '../retired/restore-column-sql.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addColumn } from './add-column.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { columnId } from './column-id.ts'

/** The arguments of {@link restoreColumn}. */
export interface RestoreColumn extends RestoreColumnOptions {
  readonly table: string
  readonly column: ColumnDefinition
}

/** The options of {@link restoreColumn}. */
export interface RestoreColumnOptions {
  readonly schema?: string
}

/**
 * Brings the column back that `dropColumn` kept, with its values. A row written meanwhile gets the default; where there is
 * none and the column is NOT NULL, it fails with the number of such rows. What was not kept, or was purged, is added anew.
 */
export const restoreColumn = defineOperation('restoreColumn', {
  record: (table: string, column: ColumnDefinition, options: RestoreColumnOptions = {}): RestoreColumn => ({
    table,
    column,
    ...options,
  }),
  render: ({ table, column, ...options }) => [table, column, ...trailingOptions(options)],
  sql: (args, context) => {
    const added = addColumn
      .sql(args, { ...context, online: false })
      .flatMap((each) => ('sql' in each ? [each.sql] : []))
    const table = tableId(args.schema, args.table)
    const sql = restoreColumnSql({ ...args, add: added.join(';\n    ') })
    return [statement(sql, table, context, args.column.nullable === false ? [{ kind: 'may-fail' }] : [])]
  },
  touches: ({ schema, table, column }) => ({
    creates: [columnId(schema, table, column.name)],
    changes: [tableId(schema, table)],
  }),
})
