import type { Connection } from '../drivers/driver.ts'
import type { Lost } from '../operations/lost.ts'
import { identifier } from '../sql/identifier.ts'
import { type CountSettings, countIn } from './count-in.ts'
import { findRelation } from './find-relation.ts'
import type { MeasuredLoss } from './measured-loss.ts'

const protectingQuery = `
select from pg_catalog.pg_constraint con
where con.conrelid = $1::pg_catalog.regclass and con.contype = 'f' and con.confdeltype in ('a', 'r') and $2 = (
  select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by k.position)
  from pg_catalog.unnest(con.conkey) with ordinality k(attnum, position)
  join pg_catalog.pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.attnum)`

/**
 * Counts the rows for whose sake a foreign key forbids that another row is deleted. A key on the same columns that does
 * not forbid it changes nothing, nor does a first key.
 */
export async function measureProtection(
  connection: Connection,
  settings: CountSettings,
  { table, columns, action }: Extract<Lost, { what: 'protection' }>,
): Promise<readonly MeasuredLoss[]> {
  const relation = await findRelation(connection, table)
  if (relation === undefined) return []
  const names = columns.map(identifier)
  const protecting = await connection.query(protectingQuery, [relation.sql, names.join(', ')])
  if (protecting.length === 0) return []
  const counted = await countIn(
    connection,
    settings,
    `select pg_catalog.count(*) as count from ${relation.sql} where ${names.map((name) => `${name} is not null`).join(' and ')}`,
  )
  const isEstimate = !('count' in counted)
  const count = isEstimate ? relation.estimate : counted.count
  return [{ what: 'protection', on: `${relation.shown}.${columns.join(', ')}`, count, isEstimate, action }]
}
