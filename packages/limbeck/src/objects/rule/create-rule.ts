import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { enabledCommand } from './enabled-command.ts'
import { type RuleDefinition, type RuleEnabled, ruleDefinitionSql } from './rule-definition.ts'
import { ruleId } from './rule-id.ts'

/** The arguments of {@link createRule}. */
export interface CreateRule extends CreateRuleOptions {
  readonly name: string
  /** A table or a view. */
  readonly table: string
}

/** What {@link createRule} makes. */
export interface CreateRuleOptions extends RuleDefinition {
  readonly enabled?: RuleEnabled
}

/**
 * Makes a rule: `op.createRule('keep', 'users', { event: 'delete', instead: true })` ignores every DELETE.
 * Follows CREATE RULE.
 */
export const createRule = defineOperation('createRule', {
  record: (name: string, table: string, options: CreateRuleOptions): CreateRule => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, options],
  sql: ({ enabled, ...rule }) => [
    { sql: ruleDefinitionSql('create rule', rule) },
    ...(enabled === undefined
      ? []
      : [{ sql: `alter table ${qualified(rule.schema, rule.table)} ${enabledCommand(rule.name, enabled)}` }]),
  ],
  touches: ({ schema, table, name }) => ({ creates: [ruleId(schema, table, name)] }),
})
