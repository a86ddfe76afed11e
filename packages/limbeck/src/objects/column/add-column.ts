import { defineOperation } from '../../operations/define-operation.ts'
import type { OperationContext } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { type HazardNote, statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addColumnInSteps } from './add-column-in-steps.ts'
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
export interface AddColumnOptions extends OnlineOption {
  readonly schema?: string
  readonly ifNotExists?: boolean
}

/**
 * Adds a column at the end of a table. Follows ALTER TABLE … ADD COLUMN; where each row of a table in use needs a value of
 * its own, the rows are filled in batches afterwards.
 */
export const addColumn = defineOperation('addColumn', {
  record: (table: string, column: ColumnDefinition, options: AddColumnOptions = {}): AddColumn => ({
    table,
    column,
    ...options,
  }),
  render: ({ table, column, ...options }) => [table, column, ...trailingOptions(options)],
  sql: (args, context) => {
    if (isAddedInSteps(args, context)) return addColumnInSteps(args, context)
    const { schema, table, column, ifNotExists } = args
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

/** What a stored generated column holds only PostgreSQL can write, all at once. */
function isAddedInSteps(
  { schema, table, column, ...options }: AddColumn,
  context: OperationContext,
): boolean {
  if (options.ifNotExists || column.generated !== undefined || !hasOwnValues(column)) return false
  return takesOnlineForm(options.online, tableId(schema, table), context)
}

/** Whether the rows that are there need a value each. */
function hasOwnValues(column: ColumnDefinition): boolean {
  return column.identity !== undefined || isSerial(column.type) || isVolatile(column.default)
}

function hazards(column: ColumnDefinition): readonly HazardNote[] {
  const isStored = column.generated !== undefined && column.generated.kind !== 'virtual'
  const isFilled = column.default !== undefined || column.identity !== undefined || isSerial(column.type)
  if (isStored || hasOwnValues(column)) {
    return [{ kind: 'rewrites-table', lock: 'access exclusive' }]
  }
  if (column.nullable === false && !isFilled && column.generated === undefined) {
    return [{ kind: 'scans-table', lock: 'access exclusive' }, { kind: 'may-fail' }]
  }
  return []
}
