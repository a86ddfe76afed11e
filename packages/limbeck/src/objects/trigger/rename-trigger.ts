import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { type TriggerName, triggerId } from './trigger-id.ts'

/** The arguments of {@link renameTrigger}. */
export type RenameTrigger = RenameTriggerOptions & TriggerName & { readonly to: string }

/** The options of {@link renameTrigger}. */
export interface RenameTriggerOptions {
  readonly schema?: string
}

/** Gives a trigger another name; those of partitions get it too. Follows ALTER TRIGGER. */
export const renameTrigger = defineOperation('renameTrigger', {
  record: (table: string, name: string, to: string, options: RenameTriggerOptions = {}): RenameTrigger => ({
    table,
    name,
    to,
    ...options,
  }),
  render: ({ table, name, to, ...options }) => [table, name, to, ...trailingOptions(options)],
  sql: ({ schema, table, name, to }) => [
    { sql: `alter trigger ${identifier(name)} on ${qualified(schema, table)} rename to ${identifier(to)}` },
  ],
  touches: ({ to, ...args }) => ({
    drops: [triggerId(args)],
    creates: [triggerId({ ...args, name: to })],
  }),
})
