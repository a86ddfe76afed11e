import { defineOperation } from '../../operations/define-operation.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addKey } from './add-key.ts'
import type { PrimaryKeyDefinition } from './constraint-definition.ts'
import { constraintTouches } from './constraint-touches.ts'

/** The arguments of {@link createPrimaryKey}. */
export interface CreatePrimaryKey extends CreatePrimaryKeyOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly columns: readonly string[]
}

/** The options of {@link createPrimaryKey}. */
export interface CreatePrimaryKeyOptions
  extends OnlineOption,
    Omit<PrimaryKeyDefinition, 'type' | 'name' | 'columns'> {
  readonly schema?: string
}

/**
 * Makes columns the primary key of a table. Follows ALTER TABLE … ADD PRIMARY KEY; of one in use by an index that is built
 * concurrently.
 */
export const createPrimaryKey = defineOperation('createPrimaryKey', {
  record: (
    name: string | undefined,
    table: string,
    columns: readonly string[],
    options: CreatePrimaryKeyOptions = {},
  ): CreatePrimaryKey => ({ name, table, columns, ...options }),
  render: ({ name, table, columns, ...options }) => [name, table, columns, ...trailingOptions(options)],
  sql: ({ schema, table, name, online, ...definition }, context) =>
    addKey(
      { table, ...(schema !== undefined && { schema }) },
      { type: 'primary key', ...(name !== undefined && { name }), ...definition },
      online,
      context,
    ),
  touches: (args) => constraintTouches(args, args.name),
})
