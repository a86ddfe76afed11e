import { defineOperation } from '../../operations/define-operation.ts'
import type { SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { materializedViewId } from '../materialized-view/materialized-view-id.ts'
import { statement } from '../statement.ts'
import { type ParameterValue, parametersSql } from '../table/parameters-sql.ts'
import { tableId } from '../table/table-id.ts'
import { trailingOptions } from '../trailing-options.ts'
import { indexId } from './index-id.ts'
import type { IndexKey } from './index-key.ts'
import { indexKeySql } from './index-key-sql.ts'
import { statisticsCommands } from './statistics-commands.ts'

/** The arguments of {@link createIndex}. */
export interface CreateIndex extends CreateIndexOptions {
  /** Undefined: PostgreSQL names it. */
  readonly name: string | undefined
  readonly table: string
  readonly keys: readonly (string | IndexKey)[]
}

/** The options of {@link createIndex}. */
export interface CreateIndexOptions {
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
  /** Builds it without blocking writers, outside a transaction. */
  readonly concurrently?: boolean
  /** Of a partitioned table: not of its partitions, so that it is invalid until theirs are attached. */
  readonly only?: boolean
  readonly ifNotExists?: boolean
}

/** Creates an index. A key is a column's name, or an object that says more. Follows CREATE INDEX. */
export const createIndex = defineOperation('createIndex', {
  record: (
    name: string | undefined,
    table: string,
    keys: readonly (string | IndexKey)[],
    options: CreateIndexOptions = {},
  ): CreateIndex => ({ name, table, keys, ...options }),
  render: ({ name, table, keys, ...options }) => [name, table, keys, ...trailingOptions(options)],
  sql: (args, context) => {
    const table = tableId(args.schema, args.table)
    const view = materializedViewId(args.schema, args.table)
    const create = statement(createSql(args), context.isNew(view) ? view : table, context, [
      args.concurrently
        ? { kind: 'scans-table', lock: 'share update exclusive' }
        : { kind: 'blocks-writes', lock: 'share' },
      ...(args.unique ? [{ kind: 'may-fail' } as const] : []),
    ])
    return [args.concurrently ? { ...create, transaction: 'none' } : create, ...statistics(args)]
  },
  touches: ({ schema, name, table }) => ({
    creates: name === undefined ? [] : [indexId(schema, name)],
    changes: [tableId(schema, table)],
  }),
})

function createSql(args: CreateIndex): string {
  const { name, include, storageParameters, tablespace, where } = args
  return [
    `create ${args.unique ? 'unique ' : ''}index`,
    ...(args.concurrently ? ['concurrently'] : []),
    ...(args.ifNotExists ? ['if not exists'] : []),
    ...(name === undefined ? [] : [identifier(name)]),
    `on ${args.only ? 'only ' : ''}${qualified(args.schema, args.table)}`,
    ...(args.method === undefined ? [] : [`using ${identifier(args.method)}`]),
    `(${args.keys.map((key) => indexKeySql(typeof key === 'string' ? { column: key } : key)).join(', ')})`,
    ...(include === undefined ? [] : [`include (${include.map(identifier).join(', ')})`]),
    ...(args.nullsNotDistinct ? ['nulls not distinct'] : []),
    ...(storageParameters === undefined ? [] : [`with (${parametersSql(storageParameters)})`]),
    ...(tablespace === undefined ? [] : [`tablespace ${identifier(tablespace)}`]),
    ...(where === undefined ? [] : [`where ${where}`]),
  ].join(' ')
}

function statistics({ schema, name, keys }: CreateIndex): readonly SqlStatement[] {
  const commands = statisticsCommands(keys)
  return name === undefined || commands.length === 0
    ? []
    : [{ sql: `alter index ${qualified(schema, name)} ${commands.join(', ')}` }]
}
