import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { ruleId } from './rule-id.ts'

/** The arguments of {@link renameRule}. */
export interface RenameRule extends RenameRuleOptions {
  readonly name: string
  readonly table: string
  readonly to: string
}

/** The options of {@link renameRule}. */
export interface RenameRuleOptions {
  readonly schema?: string
}

/** Gives a rule another name. Rules of one event run in the order of their names. Follows ALTER RULE … RENAME TO. */
export const renameRule = defineOperation('renameRule', {
  record: (name: string, table: string, to: string, options: RenameRuleOptions = {}): RenameRule => ({
    name,
    table,
    to,
    ...options,
  }),
  render: ({ name, table, to, ...options }) => [name, table, to, ...trailingOptions(options)],
  sql: ({ schema, table, name, to }) => [
    { sql: `alter rule ${identifier(name)} on ${qualified(schema, table)} rename to ${identifier(to)}` },
  ],
  touches: ({ schema, table, name, to }) => ({
    drops: [ruleId(schema, table, name)],
    creates: [ruleId(schema, table, to)],
  }),
})
