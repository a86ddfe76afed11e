import type { Connection } from '../../drivers/driver.ts'

/** A key of a partitioned table is one of each partition too, which has the rows. */
const tables = `
with recursive validated as (
  select k.oid, k.conrelid from pg_catalog.pg_constraint k where k.contype = 'f' and k.conname = any ($1::text[])
  union
  select k.oid, k.conrelid from pg_catalog.pg_constraint k join validated v on k.conparentid = v.oid
)
select distinct v.conrelid::text as oid
from validated v
join pg_catalog.pg_class c on c.oid = v.conrelid and c.relkind <> 'p'`

/** The oids of tables with a foreign key that messages of the server say was validated: they name only the key. */
export async function readValidatedTables(
  connection: Connection,
  messages: readonly string[],
): Promise<ReadonlySet<string>> {
  const names = messages.flatMap(
    (message) => /^validating foreign key constraint "(.*)"$/s.exec(message)?.[1] ?? [],
  )
  if (names.length === 0) return new Set()
  const rows = await connection.query<{ oid: string }>(tables, [names])
  return new Set(rows.map(({ oid }) => oid))
}
