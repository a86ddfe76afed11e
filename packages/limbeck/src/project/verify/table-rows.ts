import type { Connection } from '../../drivers/driver.ts'
import { readTables } from '../../rows/read-tables.ts'
import type { TableFacts } from '../../rows/table-facts.ts'
import { qualified } from '../../sql/qualified.ts'
import { tableKey } from './table-key.ts'

/** The rows of a table, each as its values by column. */
export interface TableRows {
  readonly table: TableFacts
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** Reads every row of every table that holds its own, by `tableKey`. */
export async function readTableRows(connection: Connection): Promise<ReadonlyMap<string, TableRows>> {
  const tables = (await readTables(connection)).filter(({ isPartitioned }) => !isPartitioned)
  const filled = tables.filter(({ rows }) => rows > 0)
  const selects = filled.map(
    ({ oid, schema, name }) =>
      `select ${oid}::pg_catalog.float8 as oid, pg_catalog.to_jsonb(t) as row from only ${qualified(schema, name)} t`,
  )
  const read =
    selects.length === 0
      ? []
      : await connection.query<{ oid: number; row: Readonly<Record<string, unknown>> }>(
          selects.join('\nunion all\n'),
        )
  const byTable = new Map<number, Readonly<Record<string, unknown>>[]>(tables.map(({ oid }) => [oid, []]))
  for (const { oid, row } of read) byTable.get(oid)?.push(row)
  return new Map(tables.map((table) => [tableKey(table), { table, rows: byTable.get(table.oid) ?? [] }]))
}
