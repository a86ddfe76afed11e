import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'

/**
 * The constraints or indexes of partitions that are parts of one of a partitioned table, as far as those partitions
 * are attached on the other side too: the others are attached when all is made.
 */
export function partsOf(
  { id, droppedWith }: CatalogObject,
  { objects }: Catalog,
  other: Catalog,
): readonly ObjectId[] {
  const table = droppedWith === undefined ? undefined : objects.get(droppedWith)
  if (table === undefined || !('partitionBy' in table)) return []
  return [...objects.values()]
    .filter(({ partOf }) => partOf?.id === id && other.objects.has(partOf.through))
    .map((part) => part.id)
}
