import type { Connection } from '../drivers/driver.ts'
import { commonTables } from '../objects/common-tables.ts'
import type { Kind, ObjectRow } from '../objects/kind.ts'
import { type DependencyRows, dependencyQueries } from './dependencies.ts'
import { forgetPlans, isPlanLost, queryByKeptPlan } from './kept-plans.ts'
import { recordedKinds } from './recorded-kinds.ts'
import { inSnapshot } from './snapshot.ts'
import { type UnmanagedRow, unmanagedQuery } from './unmanaged.ts'

/** What the queries of a catalog return. */
export interface CatalogRows extends DependencyRows {
  readonly kinds: Readonly<Record<string, readonly ObjectRow[]>>
  readonly unmanaged: readonly UnmanagedRow[]
}

/** Sessions that have read a catalog. */
const readers = new WeakSet<Connection>()

/**
 * Reads the rows of kinds from one snapshot: by one query the first time. A session that reads a catalog once more is
 * likely to do so again: it then asks for each kind by a query of its own, of which it keeps the plan.
 */
export async function readCatalogRows(connection: Connection, kinds: readonly Kind[]): Promise<CatalogRows> {
  if (readers.has(connection)) {
    try {
      return await inSnapshot(connection, () => readEach(connection, kinds))
    } catch (error) {
      // A session may discard its plans, and behind a pooler be another one.
      if (!isPlanLost(error)) throw error
      forgetPlans(connection)
    }
  }
  readers.add(connection)
  return inSnapshot(connection, () => readAtOnce(connection, kinds))
}

async function readAtOnce(connection: Connection, kinds: readonly Kind[]): Promise<CatalogRows> {
  const queries = queriesOf(await recordedKinds(connection, kinds), connection.serverVersion)
  const rows = queries.map(({ name, sql }) => `select '${name}' as name, ${rowsOf(sql)} as rows`)
  const [answer] = await connection.query<{ parts: string }>(`with ${commonTables}
    select pg_catalog.json_object_agg(q.name, q.rows)::pg_catalog.text as parts
    from (${rows.join('\nunion all\n')}) q`)
  return catalogRows(JSON.parse(answer?.parts ?? '{}') as Parts)
}

async function readEach(connection: Connection, kinds: readonly Kind[]): Promise<CatalogRows> {
  const parts: Record<string, readonly unknown[]> = {}
  for (const { name, sql } of queriesOf(await recordedKinds(connection, kinds), connection.serverVersion)) {
    const [answer] = await queryByKeptPlan<{ rows: string }>(
      connection,
      `with ${commonTables} select ${rowsOf(sql)}::pg_catalog.text as rows`,
    )
    parts[name] = JSON.parse(answer?.rows ?? '[]') as readonly unknown[]
  }
  return catalogRows(parts)
}

/** Rows by the names of {@link queriesOf}. */
type Parts = Readonly<Record<string, readonly unknown[]>>

function queriesOf(
  kinds: readonly Kind[],
  serverVersion: number,
): readonly { readonly name: string; readonly sql: string }[] {
  return [
    ...kinds.map((kind) => ({ name: `kind ${kind.kind}`, sql: kind.query(serverVersion) })),
    ...Object.entries(dependencyQueries).map(([name, sql]) => ({ name, sql })),
    { name: 'unmanaged', sql: unmanagedQuery() },
  ]
}

function rowsOf(sql: string): string {
  return `(select coalesce(pg_catalog.json_agg(pg_catalog.row_to_json(q)), '[]'::pg_catalog.json) from (${sql}) q)`
}

function catalogRows(parts: Parts): CatalogRows {
  const { depends = [], defaults = [], unmanaged = [], ...kinds } = parts
  return {
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([name, rows]) => [name.replace('kind ', ''), rows as readonly ObjectRow[]]),
    ),
    depends: depends as CatalogRows['depends'],
    defaults: defaults as CatalogRows['defaults'],
    unmanaged: unmanaged as CatalogRows['unmanaged'],
  }
}
