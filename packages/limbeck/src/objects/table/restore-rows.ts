import { defineOperation } from '../../operations/define-operation.ts'
import { restoreRowsSql } from '../retired/restore-rows-sql.ts'
import { trailingOptions } from '../trailing-options.ts'
import { tableId } from './table-id.ts'

/** The arguments of {@link restoreRows}. */
export interface RestoreRows extends RestoreRowsOptions {
  readonly name: string
}

/** The options of {@link restoreRows}. */
export interface RestoreRowsOptions {
  readonly schema?: string
}

/**
 * Brings the rows back that `dropTable` kept, into a table that has been made again. It belongs right behind
 * `createTable`: before what would fire or slow it down. Where nothing was kept, or it was purged, the table stays empty.
 */
export const restoreRows = defineOperation('restoreRows', {
  record: (name: string, options: RestoreRowsOptions = {}): RestoreRows => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: (table) => [{ sql: restoreRowsSql(table) }],
  touches: ({ schema, name }) => ({ changes: [tableId(schema, name)] }),
})
