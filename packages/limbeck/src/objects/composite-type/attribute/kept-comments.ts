import type { Operation } from '../../../operations/operation.ts'
import type { DiffContext } from '../../kind.ts'
import { schemaOption } from '../../schema-option.ts'
import { commentOnCompositeType } from '../comment-on-composite-type.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import { commentOnAttribute } from './comment-on-attribute.ts'
import { keptAttributes } from './kept-attributes.ts'

/** Sets the comments again that a composite type and its attributes have before and after: one made anew has none. */
export function keptComments(
  type: { readonly schema: string; readonly name: string },
  context: DiffContext,
): readonly Operation[] {
  const { schema, name } = type
  const id = compositeTypeId(type)
  const [before, after] = [context.current, context.desired].map(({ objects }) => objects.get(id)?.comment)
  return [
    ...(after !== undefined && after === before
      ? [commentOnCompositeType.of({ name, comment: after, ...schemaOption(schema) })]
      : []),
    ...keptAttributes(type, context).flatMap(([attribute, { name: own, comment }]) =>
      comment !== undefined && comment === attribute.comment
        ? [commentOnAttribute.of({ name, attribute: own, comment, ...schemaOption(schema) })]
        : [],
    ),
  ]
}
