import { columnsOfType } from '../../columns-of-type.ts'
import type { Alteration, DiffContext } from '../../kind.ts'
import { schemaOption } from '../../schema-option.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import { rebuildCompositeType } from '../rebuild-composite-type.ts'
import { alterAttribute } from './alter-attribute.ts'
import type { Attribute } from './attribute.ts'
import { definitionOfAttribute } from './definition-of-attribute.ts'
import { keptAttributes } from './kept-attributes.ts'
import { keptComments } from './kept-comments.ts'

/** Gives an attribute another type or collation: in place, or, where columns have the composite type, by a new one. */
export function alterExistingAttribute(
  _current: Attribute,
  desired: Attribute,
  context: DiffContext,
): Alteration {
  const { schema, composite, name } = desired
  const type = compositeTypeId({ schema, name: composite })
  const columns = columnsOfType({ schema, name: composite }, context)
  if (columns.length === 0) {
    const { name: attribute, ...changes } = definitionOfAttribute(desired)
    return {
      operations: [alterAttribute.of({ name: composite, attribute, ...changes, ...schemaOption(schema) })],
    }
  }
  const kept = keptAttributes({ schema, name: composite }, context)
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
      ...keptComments({ schema, name: composite }, context),
    ],
    rebuilds,
  }
}
