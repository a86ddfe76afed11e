import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import type { CreatePolicy, CreatePolicyOptions } from './create-policy.ts'
import { policyDefinitionSql } from './policy-definition-sql.ts'
import { policyId } from './policy-id.ts'

/**
 * Puts another policy in the place of one of the same name, whose command or mode ALTER POLICY cannot change; the
 * comment goes.
 *
 * The new one is there before the old one goes, so that the table is at no time without either.
 */
export const replacePolicy = defineOperation('replacePolicy', {
  record: (name: string, table: string, options: CreatePolicyOptions = {}): CreatePolicy => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, ...trailingOptions(options)],
  sql: ({ name, table, schema, ...definition }) => {
    const on = qualified(schema, table)
    // Names end at 63 bytes.
    const aside = `replaced_${Buffer.from(name)
      .subarray(0, 48)
      .toString('utf8')
      .replace(/\uFFFD+$/, '')}`
    return [
      { sql: `alter policy ${identifier(name)} on ${on} rename to ${identifier(aside)}` },
      { sql: policyDefinitionSql(name, { table, ...(schema !== undefined && { schema }) }, definition) },
      { sql: `drop policy ${identifier(aside)} on ${on}` },
    ]
  },
  touches: (args) => ({ changes: [policyId(args)] }),
})
