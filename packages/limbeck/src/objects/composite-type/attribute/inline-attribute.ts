import type { Operation } from '../../../operations/operation.ts'
import { type CreateCompositeType, createCompositeType } from '../create-composite-type.ts'
import type { Attribute } from './attribute.ts'
import { definitionOfAttribute } from './definition-of-attribute.ts'

/** Adds an attribute to the `createCompositeType` of its type. */
export function inlineAttribute(parent: Operation, attribute: Attribute): Operation | undefined {
  if (parent.op !== createCompositeType.name) return undefined
  const args = parent.args as CreateCompositeType
  return createCompositeType.of({
    ...args,
    attributes: [...args.attributes, definitionOfAttribute(attribute)],
  })
}
