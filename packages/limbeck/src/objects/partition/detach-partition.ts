import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { statement } from '../statement.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { partitionId } from './partition-id.ts'

/** The arguments of {@link detachPartition}. */
export interface DetachPartition extends DetachPartitionOptions {
  readonly table: string
  readonly parent: string
}

/** The options of {@link detachPartition}. */
export interface DetachPartitionOptions {
  readonly schema?: string
  /** The schema of the partitioned table. Default `public`. */
  readonly parentSchema?: string
  /** Detaches it without blocking readers and writers, outside a transaction; not beside a default partition. */
  readonly concurrently?: boolean
}

/**
 * Makes a partition a table of its own, which keeps its rows, columns, indexes and constraints. Follows ALTER TABLE …
 * DETACH PARTITION.
 */
export const detachPartition = defineOperation('detachPartition', {
  record: (table: string, parent: string, options: DetachPartitionOptions = {}): DetachPartition => ({
    table,
    parent,
    ...options,
  }),
  render: ({ table, parent, ...options }) => [table, parent, ...trailingOptions(options)],
  sql: ({ schema, table, parentSchema, parent, concurrently }, context) => {
    const sql = `alter table ${qualified(parentSchema, parent)} detach partition ${qualified(schema, table)}`
    if (concurrently) return [{ sql: `${sql} concurrently`, transaction: 'none' }]
    const lock = { kind: 'blocks-reads', lock: 'access exclusive' } as const
    return [statement(sql, tableId(parentSchema, parent), context, [lock])]
  },
  touches: ({ schema, table, parentSchema, parent }) => ({
    drops: [partitionId(schema, table)],
    changes: [tableId(schema, table), tableId(parentSchema, parent)],
  }),
})
