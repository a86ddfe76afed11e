import { defineOperation } from '../../operations/define-operation.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addChecked } from './add-checked.ts'
import type { ForeignKeyDefinition } from './constraint-definition.ts'
import { constraintTouches } from './constraint-touches.ts'

/** The arguments of {@link createForeignKey}. */
export interface CreateForeignKey extends CreateForeignKeyOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly referencedTable: string
  readonly columns: readonly string[]
  readonly referencedColumns: readonly string[]
}

/** The options of {@link createForeignKey}. */
export interface CreateForeignKeyOptions
  extends OnlineOption,
    Omit<ForeignKeyDefinition, 'type' | 'name' | 'columns' | 'references'> {
  readonly schema?: string
  /** Default `public`, like every absent schema. */
  readonly referencedSchema?: string
}

/**
 * Adds a foreign key from one table's columns to another's. Follows ALTER TABLE … ADD FOREIGN KEY; on a table in use
 * first for new rows, then validated beside readers and writers.
 */
export const createForeignKey = defineOperation('createForeignKey', {
  record: (
    name: string | undefined,
    table: string,
    referencedTable: string,
    columns: readonly string[],
    referencedColumns: readonly string[],
    options: CreateForeignKeyOptions = {},
  ): CreateForeignKey => ({ name, table, referencedTable, columns, referencedColumns, ...options }),
  render: ({ name, table, referencedTable, columns, referencedColumns, ...options }) => [
    name,
    table,
    referencedTable,
    columns,
    referencedColumns,
    ...trailingOptions(options),
  ],
  sql: (args, context) => {
    const { schema, table, name, online, ...rest } = args
    const { referencedSchema, referencedTable, referencedColumns, ...definition } = rest
    const references = {
      table: referencedTable,
      columns: referencedColumns,
      ...(referencedSchema !== undefined && { schema: referencedSchema }),
    }
    return addChecked(
      { table, ...(schema !== undefined && { schema }) },
      { type: 'foreign key', ...(name !== undefined && { name }), ...definition, references },
      online,
      context,
    )
  },
  touches: (args) => constraintTouches(args, args.name),
})
