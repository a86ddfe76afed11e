import type { CatalogText } from './catalog-text.ts'

/** The rows that a text of a catalog holds. */
export function rowsOfText<Row>({ columns, rows }: CatalogText): readonly Row[] {
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(columns.map((column) => [column, null]))
  return (JSON.parse(rows) as readonly (readonly unknown[])[]).map((values) => {
    // A copy has room for all that comes.
    const row = { ...blank }
    // There are many: a loop by number is several times as fast as one by entries.
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ''] = values[at]
    return row as Row
  })
}
