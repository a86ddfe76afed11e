import type { FillContext } from './fill-context.ts'
import { fillOrder } from './fill-order.ts'
import { fillTable } from './fill-table.ts'
import type { TableFacts } from './table-facts.ts'

/** What became of tables. */
export interface Filling {
  readonly filled: readonly { readonly table: TableFacts; readonly rows: number }[]
  readonly unfilled: readonly { readonly table: TableFacts; readonly reason: string }[]
}

/** Fills tables, the referenced ones first, as long as one more of them gets rows. */
export async function fillRounds(
  context: FillContext,
  tables: readonly TableFacts[],
  rowsPerTable: number,
): Promise<Filling> {
  const filled: Filling['filled'][number][] = []
  let unfilled: Filling['unfilled'][number][] = []
  let waiting = fillOrder(tables)
  // A row that had no parent may have one after another round.
  for (let isProgress = true; isProgress && waiting.length > 0; ) {
    unfilled = []
    for (const table of waiting) {
      const { rows, reason } = await fillTable(context, table, rowsPerTable)
      if (rows > 0) filled.push({ table, rows })
      else unfilled.push({ table, reason })
    }
    isProgress = unfilled.length < waiting.length
    waiting = unfilled.map(({ table }) => table)
  }
  return { filled, unfilled }
}
