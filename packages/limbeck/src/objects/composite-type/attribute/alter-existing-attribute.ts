import type { CatalogObject } from '../../../catalog/catalog.ts'
import type { ObjectId } from '../../../catalog/object-id.ts'
import type { Operation } from '../../../operations/operation.ts'
import { columnsOfType } from '../../columns-of-type.ts'
import type { Alteration, DiffContext } from '../../kind.ts'
import { schemaOption } from '../../schema-option.ts'
import { commentOnCompositeType } from '../comment-on-composite-type.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import { rebuildCompositeType } from '../rebuild-composite-type.ts'
import { alterAttribute } from './alter-attribute.ts'
import type { Attribute } from './attribute.ts'
import { commentOnAttribute } from './comment-on-attribute.ts'
import { definitionOfAttribute } from './definition-of-attribute.ts'

/** Gives an attribute another type or collation: in place, or, where columns have the composite type, by a new one. */
export function alterExistingAttribute(
  _current: Attribute,
  desired: Attribute,
  context: DiffContext,
): Alteration {
  const { schema, composite, name } = desired
  const type = compositeTypeId({ schema, name: composite })
  const columns = columnsOfType(type, context)
  if (columns.length === 0) {
    const { name: attribute, ...changes } = definitionOfAttribute(desired)
    return {
      operations: [alterAttribute.of({ name: composite, attribute, ...changes, ...schemaOption(schema) })],
    }
  }
  const kept = keptAttributes(type, context)
  const retyped = kept.filter(
    ([before, after]) => before.type !== after.type || before.collation !== after.collation,
  )
  const rebuilds = [type, ...columns.map(({ object }) => object.id)]
  // The first of them brings the others along.
  if (retyped[0]?.[1].name !== name) return { operations: [], rebuilds: [desired.id] }
  return {
    operations: [
      rebuildCompositeType.of({
        name: composite,
        attributes: kept.map(([, after]) => definitionOfAttribute(after)),
        columns: columns.map(({ column }) => column),
        ...schemaOption(schema),
      }),
      ...comments(type, kept, context),
    ],
    rebuilds,
  }
}

/** The attributes that are there before and after, in their order before. */
function keptAttributes(
  type: ObjectId,
  { current, desired }: DiffContext,
): readonly (readonly [Attribute, Attribute])[] {
  return [...current.objects.values()]
    .filter((object) => isAttribute(object))
    .filter(({ droppedWith }) => droppedWith === type)
    .sort((a, b) => a.position - b.position)
    .flatMap((before): readonly (readonly [Attribute, Attribute])[] => {
      const after = desired.objects.get(before.id)
      return after !== undefined && isAttribute(after) ? [[before, after]] : []
    })
}

/** The new type has none: those that stay are set again. */
function comments(
  type: ObjectId,
  kept: readonly (readonly [Attribute, Attribute])[],
  { current, desired }: DiffContext,
): readonly Operation[] {
  const [before, after] = [current.objects.get(type)?.comment, desired.objects.get(type)?.comment]
  const [{ schema, composite } = { schema: '', composite: '' }] = kept.map(([, attribute]) => attribute)
  return [
    ...(after !== undefined && after === before
      ? [commentOnCompositeType.of({ name: composite, comment: after, ...schemaOption(schema) })]
      : []),
    ...kept.flatMap(([attribute, { name, comment }]) =>
      comment !== undefined && comment === attribute.comment
        ? [commentOnAttribute.of({ name: composite, attribute: name, comment, ...schemaOption(schema) })]
        : [],
    ),
  ]
}

function isAttribute(object: CatalogObject): object is Attribute {
  return object.kind === 'attribute'
}
