import type { Connection } from '../../drivers/driver.ts'

const tables = `
select distinct c.conrelid::text as oid
from pg_catalog.pg_constraint c
where c.contype = 'f' and c.conparentid = 0 and c.conname = any ($1::text[])`

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
