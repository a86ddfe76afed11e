import type { ObjectId } from '../../catalog/object-id.ts'
import { attributeId } from '../composite-type/attribute/attribute-id.ts'
import { compositeTypeId } from '../composite-type/composite-type-id.ts'
import { domainId } from '../domain/domain-id.ts'
import { rangeTypeId } from '../range-type/range-type-id.ts'
import type { TypeDefinition } from './type-definition.ts'

/** The ids of types and of their attributes. */
export function idsOfTypes(types: readonly TypeDefinition[]): readonly ObjectId[] {
  return types.flatMap((made) => {
    if ('subtype' in made) return [rangeTypeId(made)]
    if (!('attributes' in made)) return [domainId(made)]
    const { schema, name, attributes } = made
    return [compositeTypeId(made), ...attributes.map((each) => attributeId(schema, name, each.name))]
  })
}
