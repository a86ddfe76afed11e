import type { Alteration, DiffContext } from '../../kind.ts'
import { madeWith } from '../../made-anew/made-with.ts'
import { schemaOption } from '../../schema-option.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import { rebuildCompositeType } from '../rebuild-composite-type.ts'
import { alterAttribute } from './alter-attribute.ts'
import type { Attribute } from './attribute.ts'
import { definitionOfAttribute } from './definition-of-attribute.ts'
import { keptAttributes } from './kept-attributes.ts'
import { keptComments } from './kept-comments.ts'

/** Gives an attribute another type or collation: in place, or, where columns have the composite type or one made of it, by a new one. */
export function alterExistingAttribute(
  _current: Attribute,
  desired: Attribute,
  context: DiffContext,
): Alteration {
  const { schema, composite, name } = desired
  const id = compositeTypeId({ schema, name: composite })
  const { columns, types, comments, rebuilds, remakes } = madeWith(
    { id, kind: 'composite-type', schema, name: composite },
    context,
  )
  if (columns.length === 0 && remakes.length === 0) {
    const { name: attribute, ...changes } = definitionOfAttribute(desired)
    return {
      operations: [alterAttribute.of({ name: composite, attribute, ...changes, ...schemaOption(schema) })],
    }
  }
  const kept = keptAttributes({ schema, name: composite }, context)
  const retyped = kept.filter(
    ([before, after]) => before.type !== after.type || before.collation !== after.collation,
  )
  // The first of them brings the others along.
  if (retyped[0]?.[1].name !== name) return { operations: [], rebuilds: [desired.id] }
  return {
    operations: [
      rebuildCompositeType.of({
        name: composite,
        attributes: kept.map(([, after]) => definitionOfAttribute(after)),
        columns,
        ...(types && { types }),
        ...schemaOption(schema),
      }),
      ...keptComments({ schema, name: composite }, context),
      ...comments,
    ],
    rebuilds,
    remakes,
  }
}
