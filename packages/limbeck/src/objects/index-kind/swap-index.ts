import { isDeepStrictEqual } from 'node:util'
import { objectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import { asideName } from '../aside-name.ts'
import type { DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import { commentOnIndex } from './comment-on-index.ts'
import { createIndexOf } from './create-index-of.ts'
import { dropIndex } from './drop-index.ts'
import type { Index } from './index-object.ts'
import { movedMarks } from './moved-marks.ts'
import { renameIndex } from './rename-index.ts'

/**
 * Builds an index beside the one whose name it shall have, and only then drops that one, so that queries and uniqueness
 * do without it at no time. Undefined where the two cannot stand side by side: what they are built on changes too,
 * something else holds on to the index, or it is that of a partitioned table or a part of one.
 */
export function swapIndex(
  current: Index,
  desired: Index,
  context: DiffContext,
): readonly Operation[] | undefined {
  const beside = asideName(desired.name)
  const isFree = [context.current, context.desired].every(
    (catalog) => !catalog.objects.has(objectId('index', desired.schema, beside)),
  )
  if (current.invalid || desired.invalid || current.table !== desired.table || !isFree) return undefined
  if (![current, desired].every((index) => standsOnWhatStays(index, context))) return undefined
  const marks = movedMarks(current, beside, context)
  if (marks === undefined) return undefined
  const { name, schema, comment } = desired
  const place = schemaOption(schema)
  return [
    createIndexOf({ ...desired, name: beside }),
    ...marks,
    dropIndex.of({ name, ...place }),
    renameIndex.of({ name: beside, to: name, ...place }),
    // One that changes has its own operation.
    ...(comment !== undefined && comment === current.comment
      ? [commentOnIndex.of({ name, comment, ...place })]
      : []),
  ]
}

function standsOnWhatStays(
  { requires, partOf, droppedWith }: Index,
  { current, desired }: DiffContext,
): boolean {
  const table = droppedWith === undefined ? undefined : current.objects.get(droppedWith)
  if (partOf !== undefined || table === undefined || 'partitionBy' in table) return false
  return requires.every((id) => isDeepStrictEqual(current.objects.get(id), desired.objects.get(id)))
}
