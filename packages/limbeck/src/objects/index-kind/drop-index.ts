import type { Connection } from '../../drivers/driver.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { briefly } from '../online/briefly.ts'
import type { OnlineOption } from '../online/online-option.ts'
import { takesOnlineForm } from '../online/takes-online-form.ts'
import { trailingOptions } from '../trailing-options.ts'
import { indexId } from './index-id.ts'

/** The arguments of {@link dropIndex}. */
export interface DropIndex extends DropIndexOptions {
  readonly name: string
}

/** The options of {@link dropIndex}. */
export interface DropIndexOptions extends OnlineOption {
  readonly schema?: string
  readonly ifExists?: boolean
  /** Drops it without blocking anyone, outside a transaction. Default: one in use. */
  readonly concurrently?: boolean
}

/** Drops an index. Follows DROP INDEX; of one in use DROP INDEX CONCURRENTLY, outside a transaction. */
export const dropIndex = defineOperation('dropIndex', {
  record: (name: string, options: DropIndexOptions = {}): DropIndex => ({ name, ...options }),
  render: ({ name, ...options }) => [name, ...trailingOptions(options)],
  sql: (args, context) => {
    const id = indexId(args.schema, args.name)
    const isPlain = context.isReplaced?.(id) || context.isPartitioned?.(id)
    const isOnline = !isPlain && takesOnlineForm(args.online, id, context)
    if (!args.concurrently && !isOnline) return [{ sql: dropSql(args, '') }]
    const sql = dropSql(args, 'concurrently ')
    if (args.concurrently) return [{ sql, transaction: 'none' }]
    return [{ sql, transaction: 'none', run: (connection) => drop(connection, args, sql) }]
  },
  touches: ({ schema, name }) => ({ drops: [indexId(schema, name)] }),
})

function dropSql({ schema, name, ifExists }: DropIndex, concurrently: string): string {
  return `drop index ${concurrently}${ifExists ? 'if exists ' : ''}${qualified(schema, name)}`
}

/** The index of a partitioned table is dropped with its parts, and not concurrently. */
async function drop(connection: Connection, args: DropIndex, sql: string): Promise<void> {
  const partitioned = await connection.query(
    `select from pg_catalog.pg_class c where c.oid = pg_catalog.to_regclass($1) and c.relkind = 'I'`,
    [qualified(args.schema, args.name)],
  )
  if (partitioned.length === 0) return connection.execute(sql)
  return briefly(connection, () => connection.execute(dropSql(args, '')))
}
