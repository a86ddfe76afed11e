import type { Connection } from '../drivers/driver.ts'
import type { CatalogQuery, CatalogScript } from './catalog-script.ts'
import type { CatalogText } from './catalog-text.ts'
import { KeptPlans } from './kept-plans.ts'
import { type ReadTextsOptions, readCatalogTexts } from './read-catalog-texts.ts'
import { recordedQueries } from './recorded-queries.ts'
import { inSnapshot } from './snapshot.ts'

/** Of the sessions that have read a catalog. */
const sessions = new WeakMap<Connection, KeptPlans>()

/**
 * Reads a catalog from one snapshot as `readCatalogTexts` does: by one query the first time. A session that reads a catalog
 * once more is likely to do so again: it then asks for each kind by a query of its own, of which it keeps the plan.
 */
export async function hearCatalog(
  connection: Connection,
  script: Promise<CatalogScript>,
  hear: (text: CatalogText) => void,
  options: ReadTextsOptions = {},
): Promise<void> {
  const plans = sessions.get(connection)
  if (plans !== undefined) {
    try {
      const known = await script
      const texts = await inSnapshot(connection, () => readEach(known, plans), options.owner ?? '')
      for (const text of texts) hear(text)
      return
    } catch (error) {
      // A session may discard its plans, and behind a pooler be another one.
      if (!KeptPlans.areLost(error)) throw error
    }
  }
  sessions.set(connection, new KeptPlans(connection))
  await readCatalogTexts(connection, script, hear, options)
}

async function readEach(script: CatalogScript, plans: KeptPlans): Promise<readonly CatalogText[]> {
  const [found] = await plans.query<{ places: readonly boolean[] }>(script.placesSql)
  const read = async ({ name, columns, rows }: CatalogQuery) => {
    const [answer] = await plans.query<{ rows: string }>(
      `with ${script.commonTables} select ${rows}::pg_catalog.text as rows`,
    )
    return { name, columns, rows: answer?.rows ?? '[]' }
  }
  return Promise.all(recordedQueries(script.queries, found?.places ?? []).map(read))
}
