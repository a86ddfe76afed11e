import type { Connection } from '../drivers/driver.ts'
import type { Lost } from '../operations/lost.ts'
import { type CountSettings, countIn } from './count-in.ts'
import { findRelation } from './find-relation.ts'
import { goneWith } from './gone-with.ts'
import { measureCast } from './measure-cast.ts'
import { measureColumn } from './measure-column.ts'
import { measureProtection } from './measure-protection.ts'
import { measureTable } from './measure-table.ts'
import type { MeasuredLoss } from './measured-loss.ts'
import { referencingTables } from './referencing-tables.ts'

/** Counts what would be lost, by table and column. What is not there, or is empty, is no loss. */
export async function measureLoss(
  connection: Connection,
  settings: CountSettings,
  lost: Lost,
): Promise<readonly MeasuredLoss[]> {
  const found = await measureEach(connection, settings, lost)
  return found.filter(({ count }) => count > 0)
}

async function measureEach(
  connection: Connection,
  settings: CountSettings,
  lost: Lost,
): Promise<readonly MeasuredLoss[]> {
  switch (lost.what) {
    case 'rows':
      return measureTable(connection, settings, lost.table)
    case 'values':
      return measureColumn(connection, settings, lost)
    case 'cast':
      return measureCast(connection, settings, lost)
    case 'protection':
      return measureProtection(connection, settings, lost)
    case 'sequence': {
      const sequence = await findRelation(connection, lost.sequence)
      if (sequence?.kind !== 'S') return []
      // A sequence that has given no number yet stands where a new one does.
      const counted = await countIn(
        connection,
        settings,
        `select is_called::pg_catalog.int4 as count from ${sequence.sql}`,
      )
      const count = 'count' in counted ? counted.count : 1
      return [{ what: lost.what, on: sequence.shown, count, isEstimate: !('count' in counted) }]
    }
    case 'referencing': {
      const tables = await referencingTables(connection, lost.table)
      return all(tables.map((table) => () => measureTable(connection, settings, table)))
    }
    case 'schema':
    case 'type':
    case 'extension':
    case 'dependents':
    case 'owned': {
      const { tables, columns } = await goneWith(connection, settings, lost)
      return all([
        ...tables.map((table) => () => measureTable(connection, settings, table)),
        ...columns.map((column) => () => measureColumn(connection, settings, column)),
      ])
    }
  }
}

/** One after another: a connection runs one statement at a time. */
async function all(
  measures: readonly (() => Promise<readonly MeasuredLoss[]>)[],
): Promise<readonly MeasuredLoss[]> {
  const found: MeasuredLoss[] = []
  for (const measure of measures) found.push(...(await measure()))
  return found
}
