import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'

/** The tables or the schemas of a publication. */
export function membersOf(
  { objects }: Catalog,
  kind: 'publication-table' | 'publication-schema',
  publication: ObjectId | undefined,
): readonly ObjectId[] {
  return [...objects.values()]
    .filter((object) => object.kind === kind && object.droppedWith === publication)
    .map(({ id }) => id)
}
