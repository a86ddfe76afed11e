import type { CatalogText } from './catalog-text.ts'

/** The rows that a text of a catalog holds. */
export function rowsOfText<Row>({ columns, rows }: CatalogText): readonly Row[] {
  return (JSON.parse(rows) as readonly (readonly unknown[])[]).map((values) => {
    const row: Record<string, unknown> = {}
    // There are many: a loop by number is several times as fast as one by entries.
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ''] = values[at]
    return row as Row
  })
}
