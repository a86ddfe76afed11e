import type { Connection } from '../../drivers/driver.ts'

const counts = `
select s.relid::text as oid, s.seq_scan::int4 as scans
from pg_catalog.pg_stat_xact_user_tables s where s.seq_scan > 0`

/** How often this session read each table from end to end, by oid, since it last handed its counts on. */
export async function readScanCounts(connection: Connection): Promise<ReadonlyMap<string, number>> {
  const rows = await connection.query<{ oid: string; scans: number }>(counts)
  return new Map(rows.map(({ oid, scans }) => [oid, scans]))
}
