import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { ruleId } from './rule-id.ts'

/** The arguments of {@link dropRule}. */
export interface DropRule extends DropRuleOptions {
  readonly name: string
  readonly table: string
}

/** The options of {@link dropRule}. */
export interface DropRuleOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a rule. Follows DROP RULE. */
export const dropRule = defineOperation('dropRule', {
  record: (name: string, table: string, options: DropRuleOptions = {}): DropRule => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, ...trailingOptions(options)],
  sql: ({ schema, table, name, ifExists }) => [
    { sql: `drop rule ${ifExists ? 'if exists ' : ''}${identifier(name)} on ${qualified(schema, table)}` },
  ],
  touches: ({ schema, table, name }) => ({ drops: [ruleId(schema, table, name)] }),
})
