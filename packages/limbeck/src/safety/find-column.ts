import type { Connection } from '../drivers/driver.ts'
import type { LostName } from '../operations/lost.ts'
import { identifier } from '../sql/identifier.ts'
import { type FoundRelation, findRelation } from './find-relation.ts'

/** A column of a table. */
export interface FoundColumn {
  readonly relation: FoundRelation
  /** As messages have it: `users.phone`. */
  readonly shown: string
  /** As SQL. */
  readonly sql: string
  /** As format_type prints it. */
  readonly type: string
}

const columnQuery = `
select pg_catalog.format_type(atttypid, atttypmod) as type from pg_catalog.pg_attribute
where attrelid = $1::pg_catalog.regclass and attname = $2 and attnum > 0 and not attisdropped and attgenerated = ''`

/** Looks up a column of a table that holds values of its own: not a generated one. Undefined if there is none. */
export async function findColumn(
  connection: Connection,
  table: LostName,
  column: string,
): Promise<FoundColumn | undefined> {
  const relation = await findRelation(connection, table)
  if (relation === undefined || !['r', 'p', 'm'].includes(relation.kind)) return undefined
  const [row] = await connection.query<{ type: string }>(columnQuery, [relation.sql, column])
  if (row === undefined) return undefined
  return { relation, shown: `${relation.shown}.${column}`, sql: identifier(column), type: row.type }
}
