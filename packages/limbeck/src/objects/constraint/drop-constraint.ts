import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { constraintId } from './constraint-id.ts'

/** The arguments of {@link dropConstraint}. */
export interface DropConstraint extends DropConstraintOptions {
  readonly name: string
  readonly table: string
}

/** The options of {@link dropConstraint}. */
export interface DropConstraintOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a constraint of any type; a primary key leaves its columns NOT NULL. Follows ALTER TABLE … DROP CONSTRAINT. */
export const dropConstraint = defineOperation('dropConstraint', {
  record: (name: string, table: string, options: DropConstraintOptions = {}): DropConstraint => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, ...trailingOptions(options)],
  sql: ({ schema, table, name, ifExists }) => [
    {
      sql: `alter table ${qualified(schema, table)} drop constraint ${ifExists ? 'if exists ' : ''}${identifier(name)}`,
    },
  ],
  touches: ({ schema, table, name }) => ({
    drops: [constraintId(schema, table, name)],
    changes: [tableId(schema, table)],
  }),
})
