import { setImmediate } from 'node:timers/promises'
import type { Connection } from '../drivers/driver.ts'
import type { CatalogScript } from './catalog-script.ts'
import type { CatalogText } from './catalog-text.ts'
import { recordedQueries } from './recorded-queries.ts'
import { inSnapshot } from './snapshot.ts'

/** How a catalog is read. */
export interface ReadTextsOptions {
  /** See `ReadCatalogOptions.owner`. */
  readonly owner?: string | undefined
  /** What else is to be done while the server works. */
  readonly meanwhile?: () => Promise<unknown>
}

/**
 * Reads a catalog from one snapshot, by one query, as the server writes it: `hear` gets a text for each kind and for what
 * else is read, always in the same order, while the server still works on the next ones. The same texts are the same
 * catalog.
 */
export function readCatalogTexts(
  connection: Connection,
  script: Promise<CatalogScript>,
  hear: (text: CatalogText) => void,
  { owner = '', meanwhile }: ReadTextsOptions = {},
): Promise<void> {
  // It is read while the server opens a transaction; where that fails, nobody waits for it.
  script.catch(() => undefined)
  const read = async () => {
    const { placesSql, commonTables, queries } = await script
    const [found] = await connection.query<{ places: readonly boolean[] }>(placesSql)
    const asked = recordedQueries(queries, found?.places ?? [])
    const columns = new Map(asked.map((query) => [query.name, query.columns]))
    const selects = asked.map(
      ({ name, rows }) => `select '${name}' as name, ${rows}::pg_catalog.text as rows`,
    )
    const answer = connection.each<Omit<CatalogText, 'columns'>>(
      `with ${commonTables}\n${selects.join('\nunion all\n')}`,
      ({ name, rows }) => hear({ name, columns: columns.get(name) ?? [], rows }),
    )
    if (meanwhile !== undefined) {
      // The query is on its way when the next turn begins; its error is told below, not as one that nobody waits for.
      answer.catch(() => undefined)
      await setImmediate()
      await meanwhile()
    }
    return answer
  }
  return inSnapshot(connection, read, owner)
}
