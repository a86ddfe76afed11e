import type { Attribute } from '../composite-type/attribute/attribute.ts'
import { definitionOfAttribute } from '../composite-type/attribute/definition-of-attribute.ts'
import { keptAttributes } from '../composite-type/attribute/kept-attributes.ts'
import { keptComments } from '../composite-type/attribute/kept-comments.ts'
import { compositeTypeId } from '../composite-type/composite-type-id.ts'
import { isOfType } from '../is-of-type.ts'
import type { DiffContext } from '../kind.ts'
import { schemaOption } from '../schema-option.ts'
import type { TypeMadeOf } from './type-made-of.ts'
import type { TypesMadeAnew } from './types-made-anew.ts'

/**
 * A composite type as it is made anew with `rebuilt`: with the attributes that are there before and after, as they are
 * then. One that leaves those types has done so before; any other one is changed afterwards.
 */
export function compositeMadeAnew(
  composite: { readonly schema: string; readonly name: string },
  { types }: TypesMadeAnew,
  context: DiffContext,
): TypeMadeOf {
  const { schema, name } = composite
  const isMadeOf = ({ type }: Attribute) => types.some((each) => isOfType(type, each))
  const attributes = keptAttributes(composite, context)
  return {
    schema,
    name,
    ids: [compositeTypeId(composite), ...attributes.map(([{ id }]) => id)],
    create: {
      name,
      attributes: attributes.map(([before, after]) =>
        definitionOfAttribute(isMadeOf(before) && !isMadeOf(after) ? after : before),
      ),
      ...schemaOption(schema),
    },
    comments: keptComments(composite, context),
  }
}
