import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'
import type { CountSettings } from './count-in.ts'
import { findColumn } from './find-column.ts'
import { measureValues } from './measure-values.ts'
import type { MeasuredLoss } from './measured-loss.ts'

/** Counts the values of a column: null is none. */
export async function measureColumn(
  connection: Connection,
  settings: CountSettings,
  { table, column }: { readonly table: LostName; readonly column: string },
): Promise<readonly MeasuredLoss[]> {
  const found = await findColumn(connection, table, column)
  return found === undefined ? [] : [await measureValues(connection, settings, found)]
}
