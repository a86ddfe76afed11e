import type { Catalog, CatalogObject } from '../../../src/catalog/catalog.ts'
import type { Connection } from '../../../src/drivers/driver.ts'
import type { Column } from '../../../src/objects/column/column.ts'
import type { Table } from '../../../src/objects/table/table.ts'
import { tableId } from '../../../src/objects/table/table-id.ts'
import { identifier } from '../../../src/sql/identifier.ts'
import { qualified } from '../../../src/sql/qualified.ts'

/** What the rows of each table hold, by the table's name. */
export type Rows = Readonly<Record<string, readonly string[]>>

/**
 * Reads the rows of the tables that both sides have, as far as they must be the same in both: what they hold in the
 * columns that both have, with the same type, and do not compute.
 *
 * What becomes of a value in a column of another type is not seen; that its row is still there is.
 */
export async function survivingRows(
  connection: Connection,
  current: Catalog,
  desired: Catalog,
): Promise<Rows> {
  const rows: Record<string, readonly string[]> = {}
  for (const table of current.objects.values()) {
    // What a foreign table holds is on its server.
    if (!isTable(table) || table.server !== undefined || !desired.objects.has(table.id)) continue
    const values = keptColumns(table, current, desired).map((name) => `${identifier(name)}::pg_catalog.text`)
    const name = qualified(table.schema, table.name)
    const read = await connection.query<{ readonly row: string }>(
      `select pg_catalog.json_build_array(${values.join(', ')})::pg_catalog.text as row from ${name} order by 1`,
    )
    rows[name] = read.map(({ row }) => row)
  }
  return rows
}

function keptColumns(table: Table, current: Catalog, desired: Catalog): readonly string[] {
  const id = tableId(table.schema, table.name)
  return [...current.objects.values()].flatMap((column) => {
    const other = desired.objects.get(column.id)
    if (!isColumn(column) || column.droppedWith !== id || other === undefined || !isColumn(other)) return []
    return column.type === other.type && !column.generated && !other.generated ? [column.name] : []
  })
}

function isTable(object: CatalogObject): object is Table {
  return object.kind === 'table'
}

function isColumn(object: CatalogObject): object is Column {
  return object.kind === 'column'
}
