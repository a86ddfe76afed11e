import { defineOperation } from '../../operations/define-operation.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addKey } from './add-key.ts'
import type { UniqueDefinition } from './constraint-definition.ts'
import { constraintTouches } from './constraint-touches.ts'

/** The arguments of {@link createUniqueConstraint}. */
export interface CreateUniqueConstraint extends CreateUniqueConstraintOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly columns: readonly string[]
}

/** The options of {@link createUniqueConstraint}. */
export interface CreateUniqueConstraintOptions
  extends OnlineOption,
    Omit<UniqueDefinition, 'type' | 'name' | 'columns'> {
  readonly schema?: string
}

/**
 * Adds a unique constraint. Follows ALTER TABLE … ADD UNIQUE; on a table in use by an index that is built concurrently.
 */
export const createUniqueConstraint = defineOperation('createUniqueConstraint', {
  record: (
    name: string | undefined,
    table: string,
    columns: readonly string[],
    options: CreateUniqueConstraintOptions = {},
  ): CreateUniqueConstraint => ({ name, table, columns, ...options }),
  render: ({ name, table, columns, ...options }) => [name, table, columns, ...trailingOptions(options)],
  sql: ({ schema, table, name, online, ...definition }, context) =>
    addKey(
      { table, ...(schema !== undefined && { schema }) },
      { type: 'unique', ...(name !== undefined && { name }), ...definition },
      online,
      context,
    ),
  touches: (args) => constraintTouches(args, args.name),
})
