import { defineOperation } from '../../operations/define-operation.ts'
import type { TriggerDefinition } from './trigger.ts'
import { type TriggerName, triggerId } from './trigger-id.ts'
import { triggerSql } from './trigger-sql.ts'
import { triggerStateSql } from './trigger-state-sql.ts'

/** The arguments of {@link replaceTrigger}. */
export type ReplaceTrigger = ReplaceTriggerOptions & TriggerName

/** The options of {@link replaceTrigger}: the trigger, and its table's schema. */
export interface ReplaceTriggerOptions extends TriggerDefinition {
  readonly schema?: string
}

/**
 * Makes a trigger over, all of it; its table is never without. A constraint trigger cannot be. Follows CREATE OR REPLACE
 * TRIGGER.
 */
export const replaceTrigger = defineOperation('replaceTrigger', {
  record: (table: string, name: string, trigger: ReplaceTriggerOptions): ReplaceTrigger => ({
    table,
    name,
    ...trigger,
  }),
  render: ({ table, name, ...trigger }) => [table, name, trigger],
  sql: (args) => [
    { sql: triggerSql(args, true) },
    ...(args.enabled ? [{ sql: triggerStateSql(args, args.enabled) }] : []),
  ],
  touches: (args) => ({ changes: [triggerId(args)] }),
})
