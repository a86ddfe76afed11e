import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import { commonTables } from '../objects/common-tables.ts'
import type { Kind, ObjectRow } from '../objects/kind.ts'
import { kinds as managedKinds } from '../objects/kinds.ts'
import { type DependencyRows, dependencyQueries, requirements } from './dependencies.ts'
import { isInSchemas } from './is-in-schemas.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { inSnapshot } from './snapshot.ts'
import { type UnmanagedRow, unmanagedQuery } from './unmanaged.ts'

/** A catalog, and where the database keeps its objects. */
export interface AddressedCatalog {
  readonly catalog: Catalog
  /** The ids of the objects by their addresses, which a rename does not change. */
  readonly addresses: ReadonlyMap<string, ObjectId>
}

/** Reads a catalog as `readCatalog` does, together with the addresses of its objects. */
export async function readAddressedCatalog(
  connection: Connection,
  options: ReadCatalogOptions = {},
): Promise<AddressedCatalog> {
  const kinds: readonly Kind[] = options.kinds ?? managedKinds
  const answer = await inSnapshot(connection, async () => {
    const recorded = await recordedKinds(connection, kinds)
    const [row] = await connection.query<{ catalog: string }>(
      catalogQuery(recorded, connection.serverVersion),
    )
    return JSON.parse(row?.catalog ?? '{}') as CatalogRows
  })

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
  const unmanaged = answer.unmanaged
    .filter((row) => row.schema === null || (options.schemas?.includes(row.schema) ?? true))
    .map(({ kind, name }) => ({ kind, name }))
  return {
    catalog: { serverVersion: connection.serverVersion, objects, unmanaged },
    addresses: new Map(
      addressed.map(({ row, object }) => [
        `${object.kind} ${row.classid} ${row.objid} ${row.objsubid}`,
        object.id,
      ]),
    ),
  }
}

interface CatalogRows extends DependencyRows {
  readonly kinds: Readonly<Record<string, readonly ObjectRow[]>>
  readonly unmanaged: readonly UnmanagedRow[]
}

/** The kinds of which the database may have an object. */
async function recordedKinds(connection: Connection, kinds: readonly Kind[]): Promise<readonly Kind[]> {
  const places = [...new Set(kinds.flatMap(placesOf))]
  const [row] = await connection.query<{ places: readonly boolean[] }>(
    `select array[${places.map((place) => `exists (select from pg_catalog.${place})`).join(', ')}]::pg_catalog.bool[] as places`,
  )
  const empty = new Set(places.filter((_, at) => row?.places[at] === false))
  return kinds.filter(
    (kind) => kind.recordedIn === undefined || !placesOf(kind).every((place) => empty.has(place)),
  )
}

function placesOf({ recordedIn = [] }: Kind): readonly string[] {
  return typeof recordedIn === 'string' ? [recordedIn] : recordedIn
}

function catalogQuery(kinds: readonly Kind[], serverVersion: number): string {
  const kindRows = kinds.map(
    (kind) => `select '${kind.kind}' as kind, ${rowsOf(kind.query(serverVersion))} as rows`,
  )
  // json_build_object takes at most 100 arguments, which kinds and their rows would come to exceed.
  const parts =
    kindRows.length === 0
      ? [`'kinds', '{}'::pg_catalog.json`]
      : [
          `'kinds', (select pg_catalog.json_object_agg(k.kind, k.rows) from (${kindRows.join('\nunion all\n')}) k)`,
        ]
  for (const [name, sql] of Object.entries(dependencyQueries)) parts.push(`'${name}', ${rowsOf(sql)}`)
  parts.push(`'unmanaged', ${rowsOf(unmanagedQuery())}`)
  return `with ${commonTables}
select pg_catalog.json_build_object(${parts.join(',\n')})::pg_catalog.text as catalog`
}

function rowsOf(sql: string): string {
  return `(select coalesce(pg_catalog.json_agg(pg_catalog.row_to_json(q)), '[]'::pg_catalog.json) from (${sql}) q)`
}
