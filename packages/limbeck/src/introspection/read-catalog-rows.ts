import type { Connection } from '../drivers/driver.ts'
import { commonTables } from '../objects/common-tables.ts'
import type { Kind } from '../objects/kind.ts'
import { type CatalogQuery, catalogQueries } from './catalog-queries.ts'
import { type CatalogRows, catalogRows } from './catalog-rows.ts'
import { KeptPlans } from './kept-plans.ts'
import { readCatalogTexts } from './read-catalog-texts.ts'
import { type Places, placesSql, recordedKinds } from './recorded-kinds.ts'
import { scriptOfKinds } from './script-of-kinds.ts'
import { inSnapshot } from './snapshot.ts'

/** Of the sessions that have read a catalog. */
const sessions = new WeakMap<Connection, KeptPlans>()

/**
 * Reads the rows of kinds from one snapshot: by one query the first time. A session that reads a catalog once more is
 * likely to do so again: it then asks for each kind by a query of its own, of which it keeps the plan. See
 * `ReadCatalogOptions.owner`.
 */
export async function readCatalogRows(
  connection: Connection,
  kinds: readonly Kind[],
  owner = '',
): Promise<CatalogRows> {
  const plans = sessions.get(connection)
  if (plans !== undefined) {
    try {
      return await inSnapshot(connection, () => readEach(connection, kinds, plans), owner)
    } catch (error) {
      // A session may discard its plans, and behind a pooler be another one.
      if (!KeptPlans.areLost(error)) throw error
    }
  }
  sessions.set(connection, new KeptPlans(connection))
  const script = scriptOfKinds(kinds, connection.serverVersion)
  return catalogRows(await readCatalogTexts(connection, script, owner))
}

async function readEach(
  connection: Connection,
  kinds: readonly Kind[],
  plans: KeptPlans,
): Promise<CatalogRows> {
  const [found] = await plans.query<{ places: Places }>(placesSql(kinds))
  const recorded = recordedKinds(kinds, found?.places)
  const read = async ({ name, rows }: CatalogQuery) => {
    const [answer] = await plans.query<{ rows: string }>(
      `with ${commonTables} select ${rows}::pg_catalog.text as rows`,
    )
    return { name, rows: answer?.rows ?? '[]' }
  }
  return catalogRows(await Promise.all(catalogQueries(connection, recorded).map(read)))
}
