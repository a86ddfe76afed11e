import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { constraintId } from './constraint-id.ts'

/** The arguments of {@link renameConstraint}. */
export interface RenameConstraint extends RenameConstraintOptions {
  readonly name: string
  readonly table: string
  readonly to: string
}

/** The options of {@link renameConstraint}. */
export interface RenameConstraintOptions {
  readonly schema?: string
}

/** Renames a constraint, and its index with it. Follows ALTER TABLE … RENAME CONSTRAINT. */
export const renameConstraint = defineOperation('renameConstraint', {
  record: (
    name: string,
    table: string,
    to: string,
    options: RenameConstraintOptions = {},
  ): RenameConstraint => ({ name, table, to, ...options }),
  render: ({ name, table, to, ...options }) => [name, table, to, ...trailingOptions(options)],
  sql: ({ schema, table, name, to }) => [
    {
      sql: `alter table ${qualified(schema, table)} rename constraint ${identifier(name)} to ${identifier(to)}`,
    },
  ],
  touches: ({ schema, table, name, to }) => ({
    drops: [constraintId(schema, table, name)],
    creates: [constraintId(schema, table, to)],
    changes: [tableId(schema, table)],
  }),
})
