import { decodeValue } from './decode-value.ts'
import type { TextRows } from './running-pglite.ts'

/** The rows of a statement as objects by column, their values decoded. */
export function decodeRows<Row extends object>({ columns, rows }: TextRows): readonly Row[] {
  return rows.map(
    (row) =>
      Object.fromEntries(
        columns.map(({ name, type }, index) => {
          const text = row[index] ?? null
          return [name, text === null ? null : decodeValue(type, text)]
        }),
      ) as Row,
  )
}
