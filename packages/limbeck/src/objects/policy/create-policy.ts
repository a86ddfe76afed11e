import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { trailingOptions } from '../trailing-options.ts'
import type { PolicyDefinition } from './policy.ts'
import { policyDefinitionSql } from './policy-definition-sql.ts'
import { policyId } from './policy-id.ts'

/** Arguments of `createPolicy`. */
export interface CreatePolicy extends CreatePolicyOptions {
  readonly name: string
  readonly table: string
}

/** Options of `createPolicy`. */
export interface CreatePolicyOptions extends PolicyDefinition {
  readonly schema?: string
}

/** Adds a row security policy, whose expressions are SQL, to a table. Follows CREATE POLICY. */
export const createPolicy = defineOperation('createPolicy', {
  record: (name: string, table: string, options: CreatePolicyOptions = {}): CreatePolicy => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, ...trailingOptions(options)],
  sql: ({ name, table, schema, ...definition }) => [
    {
      sql: policyDefinitionSql(name, { table, ...(schema !== undefined && { schema }) }, definition),
    },
  ],
  touches: (args) => ({
    creates: [policyId(args)],
    changes: [objectId('table', args.schema ?? 'public', args.table)],
  }),
})
