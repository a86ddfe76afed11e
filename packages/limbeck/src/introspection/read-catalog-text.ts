import type { Connection } from '../drivers/driver.ts'
import { commonTables } from '../objects/common-tables.ts'
import type { Kind } from '../objects/kind.ts'
import { catalogQueries } from './catalog-queries.ts'
import { recordedKinds } from './recorded-kinds.ts'
import { inSnapshot } from './snapshot.ts'

/**
 * Reads the rows of kinds from one snapshot, by one query, as the server writes them: a JSON object of arrays by the names
 * of the queries. The same text is the same catalog. See `ReadCatalogOptions.owner`.
 */
export function readCatalogText(connection: Connection, kinds: readonly Kind[], owner = ''): Promise<string> {
  return inSnapshot(connection, () => readAtOnce(connection, kinds), owner)
}

async function readAtOnce(connection: Connection, kinds: readonly Kind[]): Promise<string> {
  const recorded = await recordedKinds((sql) => connection.query(sql), kinds)
  const rows = catalogQueries(connection, recorded).map(
    ({ name, rows }) => `select '${name}' as name, ${rows} as rows`,
  )
  const [answer] = await connection.query<{ parts: string }>(`with ${commonTables}
    select pg_catalog.json_object_agg(q.name, q.rows)::pg_catalog.text as parts
    from (${rows.join('\nunion all\n')}) q`)
  return answer?.parts ?? '{}'
}
