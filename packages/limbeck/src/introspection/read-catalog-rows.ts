import type { Connection } from '../drivers/driver.ts'
import { type CatalogRows, catalogRows } from './catalog-rows.ts'
import type { CatalogQuery, CatalogScript } from './catalog-script.ts'
import { KeptPlans } from './kept-plans.ts'
import { type ReadTextsOptions, readCatalogTexts } from './read-catalog-texts.ts'
import { recordedQueries } from './recorded-queries.ts'
import { inSnapshot } from './snapshot.ts'

/** Of the sessions that have read a catalog. */
const sessions = new WeakMap<Connection, KeptPlans>()

/**
 * Reads the rows of a catalog from one snapshot: by one query the first time. A session that reads a catalog once more is
 * likely to do so again: it then asks for each kind by a query of its own, of which it keeps the plan.
 */
export async function readCatalogRows(
  connection: Connection,
  script: CatalogScript,
  options: ReadTextsOptions = {},
): Promise<CatalogRows> {
  const plans = sessions.get(connection)
  if (plans !== undefined) {
    try {
      return await inSnapshot(connection, () => readEach(script, plans), options.owner ?? '')
    } catch (error) {
      // A session may discard its plans, and behind a pooler be another one.
      if (!KeptPlans.areLost(error)) throw error
    }
  }
  sessions.set(connection, new KeptPlans(connection))
  return catalogRows(await readCatalogTexts(connection, script, options))
}

async function readEach(script: CatalogScript, plans: KeptPlans): Promise<CatalogRows> {
  const [found] = await plans.query<{ places: readonly boolean[] }>(script.placesSql)
  const read = async ({ name, rows }: CatalogQuery) => {
    const [answer] = await plans.query<{ rows: string }>(
      `with ${script.commonTables} select ${rows}::pg_catalog.text as rows`,
    )
    return { name, rows: answer?.rows ?? '[]' }
  }
  return catalogRows(await Promise.all(recordedQueries(script, found?.places ?? []).map(read)))
}
