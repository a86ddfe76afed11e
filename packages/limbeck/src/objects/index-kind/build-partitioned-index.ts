import type { Connection } from '../../drivers/driver.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { generatedName } from '../generated-name.ts'
import { briefly } from '../online/briefly.ts'
import type { CreateIndex } from './create-index.ts'
import { createIndexSql } from './create-index-sql.ts'

interface Partition {
  readonly oid: string
  readonly schema: string
  readonly table: string
}

const partitionsSql = `
  select c.oid::int8::text as oid, n.nspname as schema, c.relname as table
  from pg_catalog.pg_partition_tree(pg_catalog.to_regclass($1)) t
  join pg_catalog.pg_class c on c.oid = t.relid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where t.isleaf and c.relkind = 'r'
  order by n.nspname, c.relname`

/**
 * Builds an index of a partitioned table in use: first one of each partition, concurrently, then that of the table, which
 * takes them as its parts and builds nothing. Their names are those that PostgreSQL would give them.
 *
 * After a crash it goes on with the partitions that have none yet. The connection is in no transaction.
 */
export async function buildPartitionedIndex(connection: Connection, args: CreateIndex): Promise<void> {
  const partitions = await connection.query<Partition>(partitionsSql, [qualified(args.schema, args.table)])
  for (const partition of partitions) await buildPart(connection, args, partition)
  await briefly(connection, async () => {
    await connection.execute(createIndexSql(args))
    for (const partition of partitions) await namePart(connection, args, partition)
  })
}

async function buildPart(
  connection: Connection,
  args: CreateIndex,
  { oid, schema, table }: Partition,
): Promise<void> {
  const name = nameWhileBuilt(args, oid)
  const sqlName = qualified(schema, name)
  const [found] = await connection.query<{ valid: boolean }>(
    'select i.indisvalid as valid from pg_catalog.pg_index i where i.indexrelid = pg_catalog.to_regclass($1)',
    [sqlName],
  )
  if (found?.valid) return
  if (found !== undefined) await connection.execute(`drop index concurrently ${sqlName}`)
  await connection.execute(
    createIndexSql({ ...args, schema, table, name, concurrently: true, ifNotExists: false }),
  )
}

/** One that the partition had already may have been taken in the place of that which was built. */
async function namePart(
  connection: Connection,
  args: CreateIndex,
  { oid, schema, table }: Partition,
): Promise<void> {
  const sqlName = qualified(schema, nameWhileBuilt(args, oid))
  const [built] = await connection.query<{ isPart: boolean; columns: readonly string[] }>(
    `select c.relispartition as "isPart",
       (select pg_catalog.json_agg(a.attname order by a.attnum) from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0) as columns
     from pg_catalog.pg_class c where c.oid = pg_catalog.to_regclass($1)`,
    [sqlName],
  )
  if (built === undefined) return
  if (!built.isPart) return connection.execute(`drop index ${sqlName}`)
  const name = await freeName(connection, schema, (number) =>
    generatedName(table, built.columns.join('_'), `idx${number}`),
  )
  await connection.execute(`alter index ${sqlName} rename to ${identifier(name)}`)
}

async function freeName(
  connection: Connection,
  schema: string,
  nameOf: (number: string) => string,
): Promise<string> {
  for (let number = 0; ; number++) {
    const name = nameOf(number === 0 ? '' : String(number))
    const [row] = await connection.query<{ isTaken: boolean }>(
      'select pg_catalog.to_regclass($1) is not null as "isTaken"',
      [qualified(schema, name)],
    )
    if (!row?.isTaken) return name
  }
}

/** Names of no other index, and the same one in the next run. */
function nameWhileBuilt({ name = '' }: CreateIndex, partition: string): string {
  return generatedName(name, partition, 'limbeck_part')
}
