import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { attachOnline } from './attach-online.ts'
import { partitionId } from './partition-id.ts'

/** The arguments of {@link attachPartition}. */
export interface AttachPartition extends AttachPartitionOptions {
  readonly table: string
  readonly parent: string
  /** As SQL: `for values from (1) to (9)`, `for values in ('a')`, `default`. */
  readonly bounds: string
}

/** The options of {@link attachPartition}. */
export interface AttachPartitionOptions extends OnlineOption {
  readonly schema?: string
  /** The schema of the partitioned table. Default `public`. */
  readonly parentSchema?: string
}

/**
 * Makes an existing table a partition of another: its rows stay, and are checked; its indexes and constraints that are
 * like the parent's become parts of those. Follows ALTER TABLE … ATTACH PARTITION; to a table in use once a validated check
 * proves the bounds, but for those of a hash.
 */
export const attachPartition = defineOperation('attachPartition', {
  record: (
    table: string,
    parent: string,
    bounds: string,
    options: AttachPartitionOptions = {},
  ): AttachPartition => ({ table, parent, bounds, ...options }),
  render: ({ table, parent, bounds, ...options }) => [table, parent, bounds, ...trailingOptions(options)],
  sql: (args, context) => {
    const { schema, table, parentSchema, parent, bounds } = args
    const sql = `alter table ${qualified(parentSchema, parent)} attach partition ${qualified(schema, table)} ${bounds}`
    const isProvable = /^for values (from|in)\b/i.test(bounds)
    const isReplaced = context.isReplaced?.(partitionId(schema, table))
    if (isProvable && !isReplaced && takesOnlineForm(args.online, tableId(parentSchema, parent), context)) {
      return attachOnline(args, bounds, sql, context)
    }
    const hazards = [{ kind: 'scans-table', lock: 'access exclusive' }, { kind: 'may-fail' }] as const
    return [statement(sql, tableId(schema, table), context, hazards)]
  },
  touches: ({ schema, table, parentSchema, parent }) => ({
    creates: [partitionId(schema, table)],
    changes: [tableId(schema, table), tableId(parentSchema, parent)],
  }),
})
