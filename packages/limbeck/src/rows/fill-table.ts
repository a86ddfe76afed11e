import { addRow } from './add-row.ts'
import type { OpenKey } from './choose-keys.ts'
import type { FillContext } from './fill-context.ts'
import { readKeyValues } from './key-values.ts'
import type { TableFacts } from './table-facts.ts'
import { tableHints } from './table-hints.ts'

/**
 * Puts up to `wanted` rows into a table: the first with a value in every column, the second, where that is wanted, with as few as there may be.
 * Returns how many rows went in, and where there is none what the server objected to last.
 */
export async function fillTable(
  context: FillContext,
  table: TableFacts,
  wanted: number,
): Promise<{ readonly rows: number; readonly reason: string }> {
  const hints = tableHints(table)
  let rows = 0
  let reason = 'it has no rows'
  for (let index = 0; index < wanted; index++) {
    const keys = await openKeys(context, table)
    const outcome = await addRow(
      context,
      table,
      { hints, isSparse: context.hasSparseRows && index === 1 },
      keys,
    )
    if (outcome === undefined) rows++
    else reason = outcome
    // What has not got a first row gets no second one.
    if (rows === 0) break
  }
  return { rows, reason }
}

async function openKeys({ connection, tables }: FillContext, table: TableFacts): Promise<readonly OpenKey[]> {
  const keys: OpenKey[] = []
  for (const key of table.foreignKeys) {
    const referenced = tables.get(key.references)
    const values = referenced === undefined ? [] : await readKeyValues(connection, referenced, key.referenced)
    keys.push({ key, values })
  }
  return keys
}
