import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Twins } from '../kind.ts'
import { partitionId } from '../partition/partition-id.ts'

/**
 * The parts of a parent table's objects that stand on the same table as an object that is none, and like it: made
 * before it they are older, and PostgreSQL takes them.
 */
export function partedTwins<Object extends CatalogObject>(
  object: Object,
  { areTwins }: Twins<Object>,
  { objects }: Catalog,
): readonly ObjectId[] {
  const { partOf, droppedWith } = object
  if (partOf !== undefined || droppedWith === undefined) return []
  const [schema = '', table = ''] = parseObjectId(droppedWith).path
  if (!objects.has(partitionId(schema, table))) return []
  return [...objects.values()]
    .filter((other): other is Object => other.kind === object.kind && other.droppedWith === droppedWith)
    .filter((other) => other.partOf !== undefined && areTwins(other, object))
    .map(({ id }) => id)
}
