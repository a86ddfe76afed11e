import type { Attribute } from './attribute.ts'
import type { AttributeDefinition } from './attribute-definition.ts'

/** What makes an attribute. */
export function definitionOfAttribute({ name, type, collation }: Attribute): AttributeDefinition {
  return { name, type, ...(collation !== undefined && { collation }) }
}
