import type { ObjectId } from '../../catalog/object-id.ts'
import type { Connection } from '../../drivers/driver.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import type { OperationContext, SqlStatement } from '../../operations/operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { materializedViewId } from '../materialized-view/materialized-view-id.ts'
import { isPartitioned } from '../online/is-partitioned.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { statement } from '../statement.ts'
import type { ParameterValue } from '../table/parameters-sql.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { buildPartitionedIndex } from './build-partitioned-index.ts'
import { createIndexSql } from './create-index-sql.ts'
import { indexId } from './index-id.ts'
import type { IndexKey } from './index-key.ts'
import { statisticsCommands } from './statistics-commands.ts'

/** The arguments of {@link createIndex}. */
export interface CreateIndex extends CreateIndexOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly keys: readonly (string | IndexKey)[]
}

/** The options of {@link createIndex}. */
export interface CreateIndexOptions extends OnlineOption {
  readonly schema?: string
  readonly unique?: boolean
  /** Default `btree`. */
  readonly method?: string
  readonly include?: readonly string[]
  readonly nullsNotDistinct?: boolean
  /** As SQL, without the parentheses around it. */
  readonly where?: string
  readonly storageParameters?: Readonly<Record<string, ParameterValue>>
  readonly tablespace?: string
  /** Builds it without blocking writers, outside a transaction. Default: on a table in use. */
  readonly concurrently?: boolean
  /** Of a partitioned table: not of its partitions, so that it is invalid until theirs are attached. */
  readonly only?: boolean
  readonly ifNotExists?: boolean
}

/**
 * Creates an index. A key is a column's name, or an object that says more. Follows CREATE INDEX; on a table in use
 * CREATE INDEX CONCURRENTLY, outside a transaction.
 */
export const createIndex = defineOperation('createIndex', {
  record: (
    name: string | undefined,
    table: string,
    keys: readonly (string | IndexKey)[],
    options: CreateIndexOptions = {},
  ): CreateIndex => ({ name, table, keys, ...options }),
  render: ({ name, table, keys, ...options }) => [name, table, keys, ...trailingOptions(options)],
  sql: (args, context) => {
    const { schema, table, unique } = args
    const view = materializedViewId(schema, table)
    const on = context.isNew(view) ? view : tableId(schema, table)
    const isOnline = isBuiltOnline(args, on, context)
    const isConcurrent = args.concurrently || isOnline
    const create = statement(createIndexSql({ ...args, concurrently: isConcurrent }), on, context, [
      isConcurrent
        ? { kind: 'scans-table', lock: 'share update exclusive' }
        : { kind: 'blocks-writes', lock: 'share' },
      ...(unique ? [{ kind: 'may-fail' } as const] : []),
    ])
    const run = isOnline && { run: (connection: Connection) => buildIndex(connection, args, create.sql) }
    return [isConcurrent ? { ...create, ...run, transaction: 'none' } : create, ...statistics(args)]
  },
  touches: ({ schema, name, table }) => ({
    creates: name === undefined ? [] : [indexId(schema, name)],
    changes: [tableId(schema, table)],
  }),
})

/** An index without a name could not be found again after a crash. */
function isBuiltOnline(args: CreateIndex, on: ObjectId, context: OperationContext): boolean {
  if (args.name === undefined || args.only || args.concurrently) return false
  if (context.isReplaced?.(indexId(args.schema, args.name)) || context.isPartitioned?.(on)) return false
  return takesOnlineForm(args.online, on, context)
}

/** A partitioned table takes no concurrent build. */
async function buildIndex(connection: Connection, args: CreateIndex, sql: string): Promise<void> {
  if (!(await isPartitioned(connection, args.schema, args.table))) return connection.execute(sql)
  return buildPartitionedIndex(connection, args)
}

function statistics({ schema, name, keys }: CreateIndex): readonly SqlStatement[] {
  const commands = statisticsCommands(keys)
  return name === undefined || commands.length === 0
    ? []
    : [{ sql: `alter index ${qualified(schema, name)} ${commands.join(', ')}` }]
}
