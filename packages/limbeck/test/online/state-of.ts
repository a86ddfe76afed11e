import { fingerprint } from '../../src/catalog/fingerprint.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import type { TestDatabase } from '../on-every-server.ts'

/** The catalog and the rows of every table, without the tool's own. */
export async function stateOf({ connection }: TestDatabase): Promise<object> {
  const catalog = await readCatalog(connection)
  const objects = new Map([...catalog.objects].filter(([id]) => !/public\.(limbeck|alembic)_/.test(id)))
  const rows: Record<string, unknown> = {}
  for (const table of ['users', 'posts', 'notes', 'events', 'events_1', 'colours']) {
    rows[table] = await connection.query(`select * from ${table} order by id`)
  }
  return { schema: fingerprint({ ...catalog, objects }), rows }
}
