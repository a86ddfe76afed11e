import { defineOperation } from '../../operations/define-operation.ts'
import { type RuleDefinition, ruleDefinitionSql } from './rule-definition.ts'
import { ruleId } from './rule-id.ts'

/** The arguments of {@link replaceRule}. */
export interface ReplaceRule extends RuleDefinition {
  readonly name: string
  readonly table: string
}

/**
 * Lets a rule do something else, and makes it where there is none. It keeps its comment, and fires when it did.
 * Follows CREATE OR REPLACE RULE.
 */
export const replaceRule = defineOperation('replaceRule', {
  record: (name: string, table: string, definition: RuleDefinition): ReplaceRule => ({
    name,
    table,
    ...definition,
  }),
  render: ({ name, table, ...definition }) => [name, table, definition],
  sql: (args) => [{ sql: ruleDefinitionSql('create or replace rule', args) }],
  touches: ({ schema, table, name }) => ({ changes: [ruleId(schema, table, name)] }),
})
