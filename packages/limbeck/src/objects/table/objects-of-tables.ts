import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'

/** The columns, constraints and indexes of tables. */
export function objectsOfTables({ objects }: Catalog, tables: readonly ObjectId[]): readonly ObjectId[] {
  return [...objects.values()]
    .filter(({ kind, droppedWith }) => settled.has(kind) && droppedWith && tables.includes(droppedWith))
    .map(({ id }) => id)
}

const settled: ReadonlySet<string> = new Set(['column', 'constraint', 'index'])
