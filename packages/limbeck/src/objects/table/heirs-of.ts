import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'

/** The partitions and children of a table, and theirs. A child of several of them comes once. */
export function heirsOf(table: ObjectId, { objects }: Catalog): readonly ObjectId[] {
  const bindings = [...objects.values()].filter(({ kind }) => kind === 'partition' || kind === 'inheritance')
  const heirs = new Set<ObjectId>()
  const visit = (parent: ObjectId) => {
    for (const { droppedWith: heir, requires } of bindings) {
      if (heir === undefined || heir === parent || heirs.has(heir) || !requires.includes(parent)) continue
      heirs.add(heir)
      visit(heir)
    }
  }
  visit(table)
  return [...heirs]
}
