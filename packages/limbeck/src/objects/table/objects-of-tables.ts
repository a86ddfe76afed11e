import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'

/** The objects of some kinds that go with tables. */
export function objectsOfTables(
  { objects }: Catalog,
  tables: readonly ObjectId[],
  kinds: readonly ('column' | 'constraint' | 'index')[],
): readonly ObjectId[] {
  const wanted: readonly string[] = kinds
  return [...objects.values()]
    .filter(({ kind, droppedWith }) => wanted.includes(kind) && droppedWith && tables.includes(droppedWith))
    .map(({ id }) => id)
}
