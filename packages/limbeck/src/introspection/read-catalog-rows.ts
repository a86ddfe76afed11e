import type { Connection } from '../drivers/driver.ts'
import { commonTables } from '../objects/common-tables.ts'
import type { Kind, ObjectRow } from '../objects/kind.ts'
import { type DependencyRows, dependencyQueries } from './dependencies.ts'
import { KeptPlans } from './kept-plans.ts'
import { recordedKinds } from './recorded-kinds.ts'
import { inSnapshot } from './snapshot.ts'
import { type UnmanagedRow, unmanagedQuery } from './unmanaged.ts'

/** What the queries of a catalog return. */
export interface CatalogRows extends DependencyRows {
  readonly kinds: Readonly<Record<string, readonly ObjectRow[]>>
  readonly unmanaged: readonly UnmanagedRow[]
}

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
  return inSnapshot(connection, () => readAtOnce(connection, kinds), owner)
}

async function readAtOnce(connection: Connection, kinds: readonly Kind[]): Promise<CatalogRows> {
  const recorded = await recordedKinds((sql) => connection.query(sql), kinds)
  const rows = queriesFor(connection, recorded).map(
    ({ name, sql }) => `select '${name}' as name, ${rowsOf(sql)} as rows`,
  )
  const [answer] = await connection.query<{ parts: string }>(`with ${commonTables}
    select pg_catalog.json_object_agg(q.name, q.rows)::pg_catalog.text as parts
    from (${rows.join('\nunion all\n')}) q`)
  return catalogRows(JSON.parse(answer?.parts ?? '{}') as Parts)
}

async function readEach(
  connection: Connection,
  kinds: readonly Kind[],
  plans: KeptPlans,
): Promise<CatalogRows> {
  const parts: Record<string, readonly unknown[]> = {}
  const recorded = await recordedKinds((sql) => plans.query(sql), kinds)
  const read = async ({ name, sql }: { readonly name: string; readonly sql: string }) => {
    const [answer] = await plans.query<{ rows: string }>(
      `with ${commonTables} select ${rowsOf(sql)}::pg_catalog.text as rows`,
    )
    parts[name] = JSON.parse(answer?.rows ?? '[]') as readonly unknown[]
  }
  await Promise.all(queriesFor(connection, recorded).map(read))
  return catalogRows(parts)
}

/** Rows by the names of {@link queriesFor}. */
type Parts = Readonly<Record<string, readonly unknown[]>>

function queriesFor(
  connection: Connection,
  kinds: readonly Kind[],
): readonly { readonly name: string; readonly sql: string }[] {
  return [
    ...kinds.map((kind) => ({ name: kind.kind, sql: kind.query(connection.serverVersion) })),
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
    kinds: kinds as CatalogRows['kinds'],
    depends: depends as CatalogRows['depends'],
    defaults: defaults as CatalogRows['defaults'],
    unmanaged: unmanaged as CatalogRows['unmanaged'],
  }
}
