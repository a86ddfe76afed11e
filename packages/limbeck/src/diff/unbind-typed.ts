import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { isAttribute } from '../objects/composite-type/attribute/is-attribute.ts'
import { schemaOption } from '../objects/schema-option.ts'
import { alterTable } from '../objects/table/alter-table.ts'
import { isTable } from '../objects/table/is-table.ts'
import type { Table } from '../objects/table/table.ts'
import type { Operation } from '../operations/operation.ts'
import { isSame } from './is-same.ts'

/** Two catalogs between which no table stands in the way of its type, and what lets go of the types and binds them again. */
export interface Unbound {
  readonly current: Catalog
  readonly desired: Catalog
  readonly before: readonly Operation[]
  readonly after: readonly Operation[]
}

/**
 * Takes tables of a composite type whose attributes change for tables of none: PostgreSQL changes no type that a table is
 * bound to. Their columns then change as any table's do, which keeps their rows, and they are bound again.
 */
export function unbindTyped(current: Catalog, desired: Catalog): Unbound {
  const changing = changedTypes(current, desired)
  const tables = [...desired.objects.values()].filter((table): table is Table => {
    const before = current.objects.get(table.id)
    if (!isTable(table) || !isTable(before) || table.ofType !== before.ofType) return false
    return table.ofType !== undefined && table.requires.some((id) => changing.has(id))
  })
  if (tables.length === 0) return { current, desired, before: [], after: [] }
  const ids = new Set(tables.map(({ id }) => id))
  const bind = ({ name, schema }: Table, ofType: string | null) =>
    alterTable.of({ name, ofType, ...schemaOption(schema) })
  return {
    current: withoutTypes(current, ids, changing),
    desired: withoutTypes(desired, ids, changing),
    before: tables.map((table) => bind(table, null)),
    after: tables.map((table) => bind(table, table.ofType ?? null)),
  }
}

/** The composite types of both sides whose attributes are others, or of other types. */
function changedTypes(current: Catalog, desired: Catalog): ReadonlySet<ObjectId> {
  const changed = new Set<ObjectId>()
  for (const { objects } of [current, desired]) {
    for (const attribute of objects.values()) {
      const type = attribute.droppedWith
      if (!isAttribute(attribute) || type === undefined) continue
      if (!current.objects.has(type) || !desired.objects.has(type)) continue
      const [before, after] = [shapeOf(current, attribute.id), shapeOf(desired, attribute.id)]
      if (!isSame(before, after)) changed.add(type)
    }
  }
  return changed
}

function shapeOf({ objects }: Catalog, id: ObjectId) {
  const attribute = objects.get(id)
  return isAttribute(attribute) ? { type: attribute.type, collation: attribute.collation } : undefined
}

function withoutTypes(
  catalog: Catalog,
  tables: ReadonlySet<ObjectId>,
  types: ReadonlySet<ObjectId>,
): Catalog {
  const without = (object: CatalogObject): CatalogObject => {
    if (!isTable(object) || !tables.has(object.id)) return object
    const { ofType, ...table } = object
    return { ...table, requires: object.requires.filter((id) => !types.has(id)) }
  }
  return {
    ...catalog,
    objects: new Map([...catalog.objects].map(([id, object]) => [id, without(object)])),
  }
}
