import { defineOperation } from '../../operations/define-operation.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { constraintId } from './constraint-id.ts'
import { validateSql } from './validate-sql.ts'

/** The arguments of {@link validateConstraint}. */
export interface ValidateConstraint extends ValidateConstraintOptions {
  readonly name: string
  readonly table: string
}

/** The options of {@link validateConstraint}. */
export interface ValidateConstraintOptions {
  readonly schema?: string
}

/** Checks the rows that were there before a constraint was added as not valid. Follows ALTER TABLE … VALIDATE CONSTRAINT. */
export const validateConstraint = defineOperation('validateConstraint', {
  record: (name: string, table: string, options: ValidateConstraintOptions = {}): ValidateConstraint => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, ...trailingOptions(options)],
  sql: ({ schema, table, name }, context) => [
    statement(
      validateSql({ table, ...(schema !== undefined && { schema }) }, name),
      tableId(schema, table),
      context,
      [{ kind: 'scans-table', lock: 'share update exclusive' }, { kind: 'may-fail' }],
    ),
  ],
  touches: ({ schema, table, name }) => ({ changes: [constraintId(schema, table, name)] }),
})
