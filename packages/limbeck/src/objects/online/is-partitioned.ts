import type { Connection } from '../../drivers/driver.ts'
import { qualified } from '../../sql/qualified.ts'

/** Asks the database whether a table is partitioned. */
export async function isPartitioned(
  connection: Connection,
  schema: string | undefined,
  table: string,
): Promise<boolean> {
  const rows = await connection.query(
    `select from pg_catalog.pg_class c where c.oid = pg_catalog.to_regclass($1) and c.relkind = 'p'`,
    [qualified(schema, table)],
  )
  return rows.length > 0
}
