import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { policyId } from './policy-id.ts'

/** Arguments of `dropPolicy`. */
export interface DropPolicy extends DropPolicyOptions {
  readonly name: string
  readonly table: string
}

/** Options of `dropPolicy`. */
export interface DropPolicyOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a row security policy. Follows DROP POLICY. */
export const dropPolicy = defineOperation('dropPolicy', {
  record: (name: string, table: string, options: DropPolicyOptions = {}): DropPolicy => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, ...trailingOptions(options)],
  sql: ({ name, table, schema, ifExists }) => [
    {
      sql: `drop policy ${ifExists ? 'if exists ' : ''}${identifier(name)} on ${qualified(schema, table)}`,
    },
  ],
  touches: (args) => ({
    drops: [policyId(args)],
    changes: [objectId('table', args.schema ?? 'public', args.table)],
  }),
})
