import { fingerprint } from '../../src/catalog/fingerprint.ts'
import { objectId } from '../../src/catalog/object-id.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'

/** What an undisturbed run and one that was cut off and run again must have in common. */
export interface MigratedState {
  readonly schema: string
  readonly rows: unknown
  readonly versions: unknown
  /** How often each revision is recorded as applied, less how often as taken back. */
  readonly applied: unknown
  readonly unfinished: number
  readonly locks: number
}

/** Reads the state of a database at the end of the torture history, or at base. */
export async function stateOf(connection: Connection): Promise<MigratedState> {
  const catalog = await readCatalog(connection)
  const objects = new Map([...catalog.objects].filter(([id]) => !/public\.(limbeck|alembic)_/.test(id)))
  const isThere = objects.has(objectId('table', 'public', 'items'))
  const [row] = await connection.query<Omit<MigratedState, 'schema'>>(`
    select ${isThere ? `(select json_agg(json_build_array(name, size, mood) order by name, id) from items)` : 'null'} as rows,
      (select json_agg(version_num) from alembic_version) as versions,
      (select json_object_agg(revision, times order by revision) from (
         select revision, sum(case direction when 'upgrade' then 1 else -1 end) as times
         from limbeck_history group by revision) h) as applied,
      (select count(*)::int from limbeck_progress) as unfinished,
      (select count(*)::int from pg_locks l where l.locktype = 'advisory'
         and l.database = (select oid from pg_database where datname = current_database())) as locks`)
  if (row === undefined) throw new Error('a query without a table has one row')
  return { ...row, schema: fingerprint({ ...catalog, objects }) }
}
