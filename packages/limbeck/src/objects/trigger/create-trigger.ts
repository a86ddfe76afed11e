import { defineOperation } from '../../operations/define-operation.ts'
import type { TriggerDefinition } from './trigger.ts'
import { type TriggerName, triggerId } from './trigger-id.ts'
import { triggerSql } from './trigger-sql.ts'
import { triggerStateSql } from './trigger-state-sql.ts'

/** The arguments of {@link createTrigger}. */
export type CreateTrigger = CreateTriggerOptions & TriggerName

/** The options of {@link createTrigger}: the trigger, and its table's schema. */
export interface CreateTriggerOptions extends TriggerDefinition {
  readonly schema?: string
}

/** Makes a trigger on a table or view. Follows CREATE TRIGGER. */
export const createTrigger = defineOperation('createTrigger', {
  record: (table: string, name: string, trigger: CreateTriggerOptions): CreateTrigger => ({
    table,
    name,
    ...trigger,
  }),
  render: ({ table, name, ...trigger }) => [table, name, trigger],
  sql: (args) => [
    { sql: triggerSql(args, false) },
    ...(args.enabled ? [{ sql: triggerStateSql(args, args.enabled) }] : []),
  ],
  touches: (args) => ({ creates: [triggerId(args)] }),
})
