import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import type { Column } from './column.ts'
import { isColumn } from './is-column.ts'
import { nameOfNotNull } from './name-of-not-null.ts'

/**
 * The columns now whose NOT NULL has the name that a new column's gets unasked: PostgreSQL 18 gives a generated name another
 * number while one in the schema has it.
 */
export function rivalNotNulls(column: Column, { current }: DiffContext): readonly ObjectId[] {
  if (column.nullable || column.notNull?.name !== undefined || current.serverVersion < 180000) return []
  return (
    columnsByNotNull(current)
      .get(keyOf(column))
      ?.filter((id) => id !== column.id) ?? []
  )
}

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly ObjectId[]>>()

function columnsByNotNull(catalog: Catalog): ReadonlyMap<string, readonly ObjectId[]> {
  const found = known.get(catalog)
  if (found) return found
  const columns = new Map<string, ObjectId[]>()
  for (const object of catalog.objects.values()) {
    if (!isColumn(object) || object.nullable) continue
    const others = columns.get(keyOf(object))
    if (others) others.push(object.id)
    else columns.set(keyOf(object), [object.id])
  }
  known.set(catalog, columns)
  return columns
}

function keyOf(column: Column): string {
  return JSON.stringify([column.schema, nameOfNotNull(column)])
}
