import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { placed } from '../placed.ts'
import { retireColumnSql } from '../retired/retire-column-sql.ts'
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
  /** Keeps its values under another name, so that `restoreColumn` can bring them back until `limbeck purge` removes them. Default false. */
  readonly keep?: boolean
}

/** Drops a column with its values, and the indexes and constraints that stand on it. Follows ALTER TABLE … DROP COLUMN. */
export const dropColumn = defineOperation('dropColumn', {
  record: (table: string, column: string, options: DropColumnOptions = {}): DropColumn => ({
    table,
    column,
    ...options,
  }),
  render: ({ table, column, ...options }) => [table, column, ...trailingOptions(options)],
  sql: ({ keep = false, ...dropped }, context) => {
    const { schema, table, column, ifExists } = dropped
    const drop = `drop column ${ifExists ? 'if exists ' : ''}${identifier(column)}`
    return [
      statement(
        keep ? retireColumnSql(dropped) : `alter table ${qualified(schema, table)} ${drop}`,
        tableId(schema, table),
        context,
        keep
          ? []
          : [
              {
                kind: 'loses-data',
                lost: { what: 'values', table: placed({ schema, name: table }), column },
              },
            ],
      ),
    ]
  },
  touches: ({ schema, table, column }) => ({
    drops: [columnId(schema, table, column)],
    changes: [tableId(schema, table)],
  }),
})
