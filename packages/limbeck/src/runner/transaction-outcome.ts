import type { Connection } from '../drivers/driver.ts'

/** What became of a transaction, by its `pg_current_xact_id()`; undefined while it is under way, or is not known any more. */
export async function transactionOutcome(
  connection: Connection,
  id: string,
): Promise<'committed' | 'aborted' | undefined> {
  const [row] = await connection.query<{ status: string | null }>(
    'select pg_catalog.pg_xact_status($1::xid8) as status',
    [id],
  )
  return row?.status === 'committed' || row?.status === 'aborted' ? row.status : undefined
}
