import { defineOperation } from '../../operations/define-operation.ts'
import { trailingOptions } from '../trailing-options.ts'
import { addConstraint } from './add-constraint.ts'
import type { ExcludeDefinition, ExcludeElement } from './constraint-definition.ts'
import { constraintTouches } from './constraint-touches.ts'

/** The arguments of {@link createExcludeConstraint}. */
export interface CreateExcludeConstraint extends CreateExcludeConstraintOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly elements: readonly ExcludeElement[]
}

/** The options of {@link createExcludeConstraint}. */
export interface CreateExcludeConstraintOptions
  extends Omit<ExcludeDefinition, 'type' | 'name' | 'elements'> {
  readonly schema?: string
}

/** Adds an exclusion constraint. Follows ALTER TABLE … ADD EXCLUDE. */
export const createExcludeConstraint = defineOperation('createExcludeConstraint', {
  record: (
    name: string | undefined,
    table: string,
    elements: readonly ExcludeElement[],
    options: CreateExcludeConstraintOptions = {},
  ): CreateExcludeConstraint => ({ name, table, elements, ...options }),
  render: ({ name, table, elements, ...options }) => [name, table, elements, ...trailingOptions(options)],
  sql: ({ schema, table, name, ...definition }, context) =>
    addConstraint(
      { table, ...(schema !== undefined && { schema }) },
      { type: 'exclude', ...(name !== undefined && { name }), ...definition },
      context,
    ),
  touches: (args) => constraintTouches(args, args.name),
})
