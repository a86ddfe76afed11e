import type { Connection } from '../drivers/driver.ts'
import { identifier } from '../sql/identifier.ts'
import { qualified } from '../sql/qualified.ts'
import type { TableFacts } from './table-facts.ts'

/** The values of a key in a table's rows, each as a text for the type's input function. */
export type KeyValues = readonly (readonly (string | null)[])[]

/** How many rows a foreign key chooses from. */
const mostRows = 100

/** Reads what a foreign key may refer to. */
export async function readKeyValues(
  connection: Connection,
  table: TableFacts,
  columns: readonly number[],
): Promise<KeyValues> {
  const names = columns.map((number) => table.columns.find((column) => column.number === number)?.name ?? '')
  const texts = names.map((name, index) => `${identifier(name)}::pg_catalog.text as k${index}`)
  const rows = await connection.query<Readonly<Record<string, string | null>>>(
    `select ${texts.join(', ')} from ${qualified(table.schema, table.name)} order by 1 limit ${mostRows}`,
  )
  return rows.map((row) => names.map((_, index) => row[`k${index}`] ?? null))
}
