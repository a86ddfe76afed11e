import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import type { Kind, ObjectRow } from '../objects/kind.ts'
import type { CatalogText } from './catalog-text.ts'
import { type AddressedObject, type Defaults, type Depends, requirements } from './dependencies.ts'
import { isInSchemas } from './is-in-schemas.ts'
import { rowsOfText } from './rows-of-text.ts'
import type { UnmanagedRow } from './unmanaged.ts'

/** A catalog, and where the database keeps its objects. */
export interface AddressedCatalog {
  readonly catalog: Catalog
  /** The ids of the objects by their addresses, which a rename does not change. */
  readonly addresses: ReadonlyMap<string, ObjectId>
}

/** Makes a catalog of texts that come one after another. */
export interface CatalogGathering {
  /** Reads the text of a kind, or of what else is read. */
  add(text: CatalogText): void
  /** The catalog of all that was added, as far as its objects are in `schemas` or in none. */
  finish(schemas: readonly string[] | undefined): AddressedCatalog
}

/** Begins a catalog of `kinds`, whose texts come in the same order. */
export function gatherCatalog(
  { serverVersion }: Pick<Connection, 'serverVersion'>,
  kinds: readonly Kind[],
): CatalogGathering {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  const addressed: AddressedObject[] = []
  const others = new Map<string, readonly unknown[]>()
  return {
    add: (text) => {
      const kind = byName.get(text.name)
      if (kind === undefined) others.set(text.name, rowsOfText(text))
      else for (const row of rowsOfText<ObjectRow>(text)) addressed.push(addressedObject(kind, row))
    },
    finish: (schemas) => {
      const rowsOf = <Row>(name: string) => (others.get(name) ?? []) as readonly Row[]
      const dependencies = { depends: rowsOf<Depends>('depends'), defaults: rowsOf<Defaults>('defaults') }
      const objects = within(schemas, addressed, requirements(addressed, dependencies))
      const unmanaged = rowsOf<UnmanagedRow>('unmanaged')
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
    },
  }
}

/** Without the row, which is as large as the object. */
function addressedObject(kind: Kind, row: ObjectRow): AddressedObject {
  const { classid, objid, objsubid } = row
  return { classid, objid, objsubid, object: kind.read(row) }
}

function within(
  schemas: readonly string[] | undefined,
  addressed: readonly AddressedObject[],
  requires: ReadonlyMap<ObjectId, readonly ObjectId[]>,
): Catalog['objects'] {
  const objects = new Map<ObjectId, CatalogObject>()
  for (const { object } of addressed) {
    if (isInSchemas(object.id, schemas)) {
      // It was made just now, and a copy of each would cost as much again.
      objects.set(object.id, Object.assign(object, { requires: requires.get(object.id) ?? [] }))
    }
  }
  return objects
}

function addressesOf(addressed: readonly AddressedObject[]): AddressedCatalog['addresses'] {
  return new Map(
    addressed.map(({ classid, objid, objsubid, object }) => [
      `${object.kind} ${classid} ${objid} ${objsubid}`,
      object.id,
    ]),
  )
}
