import type { Alteration } from '../../kind.ts'
import { schemaOption } from '../../schema-option.ts'
import { alterAttribute } from './alter-attribute.ts'
import type { Attribute } from './attribute.ts'

/** Gives an attribute another type or collation. */
export function alterExistingAttribute(_current: Attribute, desired: Attribute): Alteration {
  const { schema, composite, name, type, collation } = desired
  return {
    operations: [
      alterAttribute.of({
        name: composite,
        attribute: name,
        type,
        ...(collation !== undefined && { collation }),
        ...schemaOption(schema),
      }),
    ],
  }
}
