import type { HistoryTable } from '../schema/history-table.ts'

/** A file for each table of a history, its name from a number of 14 digits, as most programs want it. */
export function numbered(
  tables: readonly HistoryTable[],
  nameOf: (number: string, table: HistoryTable) => string,
  textOf: (table: HistoryTable, number: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tables.map((table, index) => {
      const number = String(20_260_101_000_000 + index)
      return [nameOf(number, table), textOf(table, number)]
    }),
  )
}
