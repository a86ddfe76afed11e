import type { Connection } from '../drivers/driver.ts'
import { keepsValues } from '../objects/column/keeps-values.ts'
import { shortType } from '../objects/column/short-type.ts'
import type { Lost } from '../operations/lost.ts'
import { type CountSettings, countIn } from './count-in.ts'
import { findColumn } from './find-column.ts'
import { measureValues } from './measure-values.ts'
import type { MeasuredLoss } from './measured-loss.ts'

/**
 * Counts the values that a change of type does not keep: given the new type and then the old one again, they are not what
 * they were. Where there is no way back to the old type, or none of the new type yet, every value counts. A change that
 * the rows do not allow loses nothing: it fails, and says which row stopped it.
 */
export async function measureCast(
  connection: Connection,
  settings: CountSettings,
  { table, column, type, using }: Extract<Lost, { what: 'cast' }>,
): Promise<readonly MeasuredLoss[]> {
  const found = await findColumn(connection, table, column)
  if (found === undefined || keepsValues(shortType(found.type), type, using)) return []
  const { sql, relation } = found
  const changed = `((${using ?? sql})::${type})`
  const count = (condition: string) =>
    countIn(
      connection,
      settings,
      `select pg_catalog.count(*) as count from ${relation.sql} where ${sql} is not null and ${condition}`,
    )
  const waysBack = [
    `${changed}::${found.type} is distinct from ${sql}`,
    // Not every type can be compared, and not every one can be cast without its text.
    `${changed}::${found.type}::pg_catalog.text is distinct from ${sql}::pg_catalog.text`,
    `${changed}::pg_catalog.text::${found.type}::pg_catalog.text is distinct from ${sql}::pg_catalog.text`,
  ]
  for (const condition of waysBack) {
    const counted = await count(condition)
    if ('count' in counted) {
      return [{ what: 'cast', on: found.shown, count: counted.count, isEstimate: false }]
    }
    if (isOfData(counted.sqlstate)) {
      const way = await count(`${changed} is not null`)
      if ('sqlstate' in way && isOfData(way.sqlstate)) return []
    }
  }
  return [await measureValues(connection, settings, found)]
}

/** Class 22 is Data Exception, class 23 Integrity Constraint Violation (of a domain). */
function isOfData(sqlstate: string): boolean {
  return sqlstate.startsWith('22') || sqlstate.startsWith('23')
}
