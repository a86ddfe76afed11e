import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'
import { kinds as managedKinds } from '../objects/kinds.ts'
import { requirements } from './dependencies.ts'
import { isInSchemas } from './is-in-schemas.ts'
import type { ReadCatalogOptions } from './read-catalog.ts'
import { readCatalogRows } from './read-catalog-rows.ts'

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
  const answer = await readCatalogRows(connection, kinds, options.owner)
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
