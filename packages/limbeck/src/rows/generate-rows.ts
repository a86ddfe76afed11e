import type { Connection } from '../drivers/driver.ts'
import { type Filling, fillRounds } from './fill-rounds.ts'
import { forceRows } from './force-rows.ts'
import type { GeneratedRows } from './generated-rows.ts'
import { createRandom } from './random.ts'
import { readTables } from './read-tables.ts'
import { readTypes } from './read-types.ts'
import type { TableFacts } from './table-facts.ts'

/** How rows are generated. */
export interface GenerateRowsOptions {
  /** The same seed gives the same rows in the same schema. Default 1. */
  readonly seed?: number
  /** Default 3. */
  readonly rowsPerTable?: number
  /** Whether one row of a table has null wherever it may. Default true. */
  readonly hasSparseRows?: boolean
  /** Which tables are filled. Default: those that are empty. */
  readonly isWanted?: (table: TableFacts) => boolean
  /** The number that the rows count from: another one where rows were generated before. Default 1. */
  readonly from?: number
}

/**
 * Puts rows into the tables of a database, as many as there may be of them: types, NOT NULL, checks, unique and foreign keys,
 * domains, bounds of partitions and generated columns are respected, because the server judges every row. A table that
 * stays without a row is named, with the reason. Commits each row.
 *
 * Triggers fire, but where they keep a table empty, or tables that require each other's rows do, rows are put in as a
 * replica does it, if the session may.
 */
export async function generateRows(
  connection: Connection,
  {
    seed = 1,
    rowsPerTable = 3,
    hasSparseRows = true,
    isWanted = ({ rows }) => rows === 0,
    from = 1,
  }: GenerateRowsOptions = {},
): Promise<GeneratedRows> {
  const tables = await readTables(connection)
  const byOid = new Map(tables.map((table) => [table.oid, table]))
  const types = await readTypes(connection)
  let count = from
  const context = {
    connection,
    tables: byOid,
    types,
    random: createRandom(seed),
    hasSparseRows,
    nextCount: () => count++,
  }
  const wanted = tables.filter((table) => !table.isPartitioned && isWanted(table))
  const filling = await fillRounds(context, wanted, rowsPerTable)
  if (filling.unfilled.length === 0) return shown(filling)
  const forced = await forceRows(context, filling.unfilled, rowsPerTable)
  return shown({ filled: [...filling.filled, ...forced.filled], unfilled: forced.unfilled })
}

function shown({ filled, unfilled }: Filling): GeneratedRows {
  return {
    filled: filled.map(({ table, rows }) => ({ table: shownName(table), rows })),
    unfilled: unfilled.map(({ table, reason }) => ({ table: shownName(table), reason })),
  }
}

function shownName({ schema, name }: TableFacts): string {
  return schema === 'public' ? name : `${schema}.${name}`
}
