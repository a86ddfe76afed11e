import { defineOperation } from '../../operations/define-operation.ts'
import type { TriggerState } from './trigger.ts'
import { type TriggerName, triggerId } from './trigger-id.ts'
import { triggerStateSql } from './trigger-state-sql.ts'

/** The arguments of {@link alterTrigger}. */
export type AlterTrigger = AlterTriggerOptions & TriggerName

/** The options of {@link alterTrigger}. */
export interface AlterTriggerOptions {
  readonly schema?: string
  /** When it fires; `origin` is the default: in sessions that do not replicate. */
  readonly enabled: TriggerState | 'origin'
  /** Of a partitioned table's trigger alone, or of a partition's own copy of one. */
  readonly only?: boolean
}

/** Says when a trigger fires. Follows ALTER TABLE … ENABLE TRIGGER. */
export const alterTrigger = defineOperation('alterTrigger', {
  record: (table: string, name: string, options: AlterTriggerOptions): AlterTrigger => ({
    table,
    name,
    ...options,
  }),
  render: ({ table, name, ...options }) => [table, name, options],
  sql: (args) => [{ sql: triggerStateSql(args, args.enabled, args.only ? 'only ' : '') }],
  touches: (args) => ({ changes: [triggerId(args)] }),
})
