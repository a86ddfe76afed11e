import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Kind, ObjectRow } from '../objects/kind.ts'
import { kinds as managedKinds } from '../objects/kinds.ts'
import { type DependencyRows, dependencyQueries, requirements } from './dependencies.ts'
import { isInSchemas } from './is-in-schemas.ts'
import { inSnapshot } from './snapshot.ts'
import { type UnmanagedRow, unmanagedQuery } from './unmanaged.ts'

/** What `readCatalog` reads. */
export interface ReadCatalogOptions {
  /** Only the objects in these schemas and those that belong to none. Default: every schema that is the user's. */
  readonly schemas?: readonly string[]
  /** Default: every managed kind. */
  readonly kinds?: readonly Kind[]
}

/**
 * Reads the catalog of the database that `connection` is in: all kinds, from one snapshot, by one query whatever the
 * number of objects.
 *
 * Every expression is read with an empty search_path and fixed output settings, so that two sessions never disagree.
 * Inside an open transaction it reads what that transaction sees, and leaves its settings as they were.
 */
export async function readCatalog(
  connection: Connection,
  options: ReadCatalogOptions = {},
): Promise<Catalog> {
  const kinds: readonly Kind[] = options.kinds ?? managedKinds
  const sql = catalogQuery(kinds, connection.serverVersion)
  const rows = await inSnapshot(connection, () => connection.query<{ catalog: string }>(sql))
  const answer = JSON.parse(rows[0]?.catalog ?? '{}') as CatalogRows

  const addressed = kinds.flatMap((kind) =>
    (answer.kinds[kind.kind] ?? []).map((row) => ({ row, object: kind.read(row) })),
  )
  const requires = requirements(addressed, answer)
  const objects = new Map<ObjectId, CatalogObject>()
  for (const { object } of addressed) {
    if (isInSchemas(object.id, options.schemas)) {
      objects.set(object.id, { ...object, requires: requires.get(object.id) ?? [] })
    }
  }
  return {
    serverVersion: connection.serverVersion,
    objects,
    unmanaged: answer.unmanaged
      .filter((row) => row.schema === null || (options.schemas?.includes(row.schema) ?? true))
      .map(({ kind, name }) => ({ kind, name })),
  }
}

interface CatalogRows extends DependencyRows {
  readonly kinds: Readonly<Record<string, readonly ObjectRow[]>>
  readonly unmanaged: readonly UnmanagedRow[]
}

function catalogQuery(kinds: readonly Kind[], serverVersion: number): string {
  const kindRows = kinds.map((kind) => `'${kind.kind}', ${rowsOf(kind.query(serverVersion))}`)
  // One call takes at most 100 arguments.
  const parts = [`'kinds', pg_catalog.json_build_object(${kindRows.join(',\n')})`]
  for (const [name, sql] of Object.entries(dependencyQueries)) parts.push(`'${name}', ${rowsOf(sql)}`)
  parts.push(`'unmanaged', ${rowsOf(unmanagedQuery())}`)
  return `select pg_catalog.json_build_object(${parts.join(',\n')})::pg_catalog.text as catalog`
}

function rowsOf(sql: string): string {
  return `(select coalesce(pg_catalog.json_agg(pg_catalog.row_to_json(q)), '[]'::pg_catalog.json) from (${sql}) q)`
}
