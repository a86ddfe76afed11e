import type { Connection } from '../drivers/driver.ts'
import type { Lost } from '../operations/lost.ts'
import { identifier } from '../sql/identifier.ts'
import { type CountSettings, countIn } from './count-in.ts'
import { findRelation } from './find-relation.ts'
import type { MeasuredLoss } from './measured-loss.ts'

/** A key says the same whatever the order of its columns. */
const protectingQuery = `
select from pg_catalog.pg_constraint con
where con.conrelid = $1::pg_catalog.regclass and con.contype = 'f' and con.confdeltype in ('a', 'r')
  and pg_catalog.cardinality(con.conkey) = pg_catalog.jsonb_array_length($2::pg_catalog.jsonb)
  and not exists (
    select from pg_catalog.pg_attribute a where a.attrelid = con.conrelid and a.attnum = any (con.conkey)
      and a.attname not in (select pg_catalog.jsonb_array_elements_text($2::pg_catalog.jsonb)))`

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
  const protecting = await connection.query(protectingQuery, [relation.sql, JSON.stringify(columns)])
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
