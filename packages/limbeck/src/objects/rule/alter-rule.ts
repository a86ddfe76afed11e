import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedChanges } from '../named-changes.ts'
import { enabledCommand } from './enabled-command.ts'
import type { RuleEnabled } from './rule-definition.ts'
import { ruleId } from './rule-id.ts'

/** The arguments of {@link alterRule}. */
export interface AlterRule extends RuleChanges {
  readonly name: string
  readonly table: string
}

/** What {@link alterRule} changes. */
export interface RuleChanges {
  readonly schema?: string
  /** Null: as it fires by default. */
  readonly enabled: RuleEnabled | null
}

/** Says when a rule of a table fires. Follows ALTER TABLE … ENABLE RULE. */
export const alterRule = defineOperation('alterRule', {
  record: (name: string, table: string, changes: RuleChanges): AlterRule => ({
    name,
    table,
    ...namedChanges(`alterRule('${name}', '${table}')`, changes),
  }),
  render: ({ name, table, ...changes }) => [name, table, changes],
  sql: ({ schema, table, name, enabled }) => [
    { sql: `alter table ${qualified(schema, table)} ${enabledCommand(name, enabled)}` },
  ],
  touches: ({ schema, table, name }) => ({ changes: [ruleId(schema, table, name)] }),
})
