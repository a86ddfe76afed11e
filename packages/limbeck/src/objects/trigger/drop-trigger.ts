import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import { type TriggerName, triggerId } from './trigger-id.ts'

/** The arguments of {@link dropTrigger}. */
export type DropTrigger = DropTriggerOptions & TriggerName

/** The options of {@link dropTrigger}. */
export interface DropTriggerOptions {
  readonly schema?: string
  readonly ifExists?: boolean
}

/** Drops a trigger. Follows DROP TRIGGER. */
export const dropTrigger = defineOperation('dropTrigger', {
  record: (table: string, name: string, options: DropTriggerOptions = {}): DropTrigger => ({
    table,
    name,
    ...options,
  }),
  render: ({ table, name, ...options }) => [table, name, ...trailingOptions(options)],
  sql: ({ schema, table, name, ifExists }) => [
    { sql: `drop trigger ${ifExists ? 'if exists ' : ''}${identifier(name)} on ${qualified(schema, table)}` },
  ],
  touches: (args) => ({ drops: [triggerId(args)] }),
})
