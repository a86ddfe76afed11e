import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import type { IndexName } from './attach-parts.ts'

/** An index of a partitioned table, or the constraint that has one. */
export interface PartitionedIndex extends CatalogObject, IndexName {
  /** Of a partitioned table, and not valid: some of its partitions lack it. */
  readonly only?: boolean
  /** Those of partitions that are its parts already, when it is `only`. Sorted. */
  readonly attached?: readonly IndexName[]
}

/** The indexes that are to be attached, and the objects they belong to. */
export interface MissingParts {
  readonly parts: readonly IndexName[]
  readonly ids: readonly ObjectId[]
}

/**
 * What an index of a partitioned table that some partitions lack needs to become the desired one: undefined when it has
 * a part too many, which no statement takes away, or was whole.
 */
export function missingParts(
  current: PartitionedIndex,
  desired: PartitionedIndex,
  context: DiffContext,
): MissingParts | undefined {
  if (!current.only) return desired.only ? undefined : { parts: [], ids: [] }
  const { attached = [] } = current
  const wished = [...context.desired.objects.values()].filter(
    (object): object is PartitionedIndex =>
      object.partOf?.id === desired.id && context.current.objects.has(object.partOf.through),
  )
  const isIn = (list: readonly IndexName[], { schema, name }: IndexName) =>
    list.some((each) => each.schema === schema && each.name === name)
  if (attached.some((part) => !isIn(wished, part))) return undefined
  const missing = wished.filter((part) => !isIn(attached, part))
  return { parts: missing.map(({ schema, name }) => ({ schema, name })), ids: missing.map(({ id }) => id) }
}
