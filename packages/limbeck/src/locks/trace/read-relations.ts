import type { Connection } from '../../drivers/driver.ts'

/** A relation of the database that is watched. */
export interface RelationState {
  readonly oid: string
  /** As `RelationLock` has it. */
  readonly name: string
  readonly schema: string
  /** Its name alone, which is all that a message of the server says. */
  readonly lastName: string
  /** `relkind` of pg_class. */
  readonly kind: string
  /** `relfilenode` of pg_class: another one after a rewrite. */
  readonly file: string
  /** Of an index: the oid of its table. */
  readonly table: string | null
}

const relations = `
select c.oid::text as oid, n.nspname as schema, c.relname as "lastName", c.relkind::text as kind,
  c.relfilenode::text as file, i.indrelid::text as "table"
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_index i on i.indexrelid = c.oid
where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`

/** The relations of a database by oid, without the server's own and temporary ones. */
export async function readRelations(connection: Connection): Promise<ReadonlyMap<string, RelationState>> {
  const rows = await connection.query<Omit<RelationState, 'name'>>(relations)
  return new Map(
    rows.map((row) => [
      row.oid,
      { ...row, name: row.schema === 'public' ? row.lastName : `${row.schema}.${row.lastName}` },
    ]),
  )
}
