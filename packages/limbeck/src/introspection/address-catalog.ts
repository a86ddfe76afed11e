import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'
import type { CatalogRows } from './catalog-rows.ts'
import { type AddressedObject, requirements } from './dependencies.ts'
import { isInSchemas } from './is-in-schemas.ts'

/** A catalog, and where the database keeps its objects. */
export interface AddressedCatalog {
  readonly catalog: Catalog
  /** The ids of the objects by their addresses, which a rename does not change. */
  readonly addresses: ReadonlyMap<string, ObjectId>
}

/** Makes the catalog of the rows of some kinds, as far as their objects are in `schemas` or in none. */
export function addressCatalog(
  { serverVersion }: Pick<Connection, 'serverVersion'>,
  kinds: readonly Kind[],
  rows: CatalogRows,
  schemas: readonly string[] | undefined,
): AddressedCatalog {
  const addressed = kinds.flatMap((kind) =>
    (rows.kinds[kind.kind] ?? []).map((row) => ({ row, object: kind.read(row) })),
  )
  const requires = requirements(addressed, rows)
  const objects = new Map<ObjectId, CatalogObject>()
  for (const { object } of addressed) {
    if (isInSchemas(object.id, schemas)) {
      // It was made just now, and a copy of each would cost as much again.
      objects.set(object.id, Object.assign(object, { requires: requires.get(object.id) ?? [] }))
    }
  }
  const unmanaged = rows.unmanaged
    .filter((row) => row.schema === null || (schemas?.includes(row.schema) ?? true))
    .map(({ kind, name }) => ({ kind, name }))
  let addresses: AddressedCatalog['addresses'] | undefined
  return {
    catalog: { serverVersion, objects, unmanaged },
    // Most ask for the catalog alone.
    get addresses() {
      addresses ??= addressesOf(addressed)
      return addresses
    },
  }
}

function addressesOf(addressed: readonly AddressedObject[]): AddressedCatalog['addresses'] {
  return new Map(
    addressed.map(({ row, object }) => [
      `${object.kind} ${row.classid} ${row.objid} ${row.objsubid}`,
      object.id,
    ]),
  )
}
