import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { type HazardNote, statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { columnId } from './column-id.ts'
import { columnSettings } from './column-settings.ts'
import { columnSql } from './column-sql.ts'
import { isSerial } from './is-serial.ts'
import { isVolatile } from './is-volatile.ts'

/** The arguments of {@link addColumn}. */
export interface AddColumn extends AddColumnOptions {
  readonly table: string
  readonly column: ColumnDefinition
}

/** The options of {@link addColumn}. */
export interface AddColumnOptions {
  readonly schema?: string
  readonly ifNotExists?: boolean
}

/** Adds a column at the end of a table. Follows ALTER TABLE … ADD COLUMN. */
export const addColumn = defineOperation('addColumn', {
  record: (table: string, column: ColumnDefinition, options: AddColumnOptions = {}): AddColumn => ({
    table,
    column,
    ...options,
  }),
  render: ({ table, column, ...options }) => [table, column, ...trailingOptions(options)],
  sql: ({ schema, table, column, ifNotExists }, context) => {
    const alter = `alter table ${qualified(schema, table)}`
    const definition = columnSql(column, schema, context.serverVersion)
    const settings = columnSettings(column, context.serverVersion)
    return [
      statement(
        `${alter} add column ${ifNotExists ? 'if not exists ' : ''}${definition}`,
        tableId(schema, table),
        context,
        hazards(column),
      ),
      ...(settings.length === 0 ? [] : [{ sql: `${alter} ${settings.join(', ')}` }]),
    ]
  },
  touches: ({ schema, table, column }) => ({
    creates: [columnId(schema, table, column.name)],
    changes: [tableId(schema, table)],
  }),
})

function hazards(column: ColumnDefinition): readonly HazardNote[] {
  const isStored = column.generated !== undefined && column.generated.kind !== 'virtual'
  const isFilled = column.default !== undefined || column.identity !== undefined || isSerial(column.type)
  if (isStored || column.identity !== undefined || isSerial(column.type) || isVolatile(column.default)) {
    return [{ kind: 'rewrites-table', lock: 'access exclusive' }]
  }
  if (column.nullable === false && !isFilled && column.generated === undefined) return [{ kind: 'may-fail' }]
  return []
}
