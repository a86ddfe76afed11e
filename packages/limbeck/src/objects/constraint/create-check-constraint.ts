import { defineOperation } from '../../operations/define-operation.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addChecked } from './add-checked.ts'
import type { CheckDefinition } from './constraint-definition.ts'
import { constraintTouches } from './constraint-touches.ts'

/** The arguments of {@link createCheckConstraint}. */
export interface CreateCheckConstraint extends CreateCheckConstraintOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly expression: string
}

/** The options of {@link createCheckConstraint}. */
export interface CreateCheckConstraintOptions
  extends OnlineOption,
    Omit<CheckDefinition, 'type' | 'name' | 'expression'> {
  readonly schema?: string
}

/**
 * Adds a check, whose expression is SQL. Follows ALTER TABLE … ADD CHECK; on a table in use first for new rows, then
 * validated beside readers and writers.
 */
export const createCheckConstraint = defineOperation('createCheckConstraint', {
  record: (
    name: string | undefined,
    table: string,
    expression: string,
    options: CreateCheckConstraintOptions = {},
  ): CreateCheckConstraint => ({ name, table, expression, ...options }),
  render: ({ name, table, expression, ...options }) => [name, table, expression, ...trailingOptions(options)],
  sql: ({ schema, table, name, online, ...definition }, context) =>
    addChecked(
      { table, ...(schema !== undefined && { schema }) },
      { type: 'check', ...(name !== undefined && { name }), ...definition },
      online,
      context,
    ),
  touches: (args) => constraintTouches(args, args.name),
})
