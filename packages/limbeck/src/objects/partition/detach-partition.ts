import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { detachOnline } from './detach-online.ts'
import { partitionId } from './partition-id.ts'

/** The arguments of {@link detachPartition}. */
export interface DetachPartition extends DetachPartitionOptions {
  readonly table: string
  readonly parent: string
}

/** The options of {@link detachPartition}. */
export interface DetachPartitionOptions extends OnlineOption {
  readonly schema?: string
  /** The schema of the partitioned table. Default `public`. */
  readonly parentSchema?: string
  /**
   * Detaches it without blocking readers and writers, outside a transaction, and leaves a check of its bounds; not beside a
   * default partition.
   */
  readonly concurrently?: boolean
}

/**
 * Makes a partition a table of its own, which keeps its rows, columns, indexes and constraints. Follows ALTER TABLE …
 * DETACH PARTITION; of a table in use it is detached concurrently.
 */
export const detachPartition = defineOperation('detachPartition', {
  record: (table: string, parent: string, options: DetachPartitionOptions = {}): DetachPartition => ({
    table,
    parent,
    ...options,
  }),
  render: ({ table, parent, ...options }) => [table, parent, ...trailingOptions(options)],
  sql: (args, context) => {
    const { schema, table, parentSchema, parent, concurrently, online } = args
    const sql = `alter table ${qualified(parentSchema, parent)} detach partition ${qualified(schema, table)}`
    if (concurrently) return [{ sql: `${sql} concurrently`, transaction: 'none' }]
    const whole = tableId(parentSchema, parent)
    const partition = partitionId(schema, table)
    const staysInTransaction = context.isNew(partition) || context.isReplaced?.(partition)
    if (!staysInTransaction && takesOnlineForm(online, whole, context))
      return detachOnline(args, sql, context)
    const lock = { kind: 'blocks-reads', lock: 'access exclusive' } as const
    return [statement(sql, whole, context, [lock])]
  },
  touches: ({ schema, table, parentSchema, parent }) => ({
    drops: [partitionId(schema, table)],
    changes: [tableId(schema, table), tableId(parentSchema, parent)],
  }),
})
