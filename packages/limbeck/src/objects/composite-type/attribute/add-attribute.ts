import { defineOperation } from '../../../operations/define-operation.ts'
import { qualified } from '../../../sql/qualified.ts'
import { trailingOptions } from '../../trailing-options.ts'
import type { AttributeDefinition } from './attribute-definition.ts'
import { attributeId } from './attribute-id.ts'
import type { AttributeOptions } from './attribute-options.ts'
import { attributeSql } from './attribute-sql.ts'

/** Arguments of `addAttribute`. */
export interface AddAttribute extends AttributeOptions {
  /** The composite type. */
  readonly name: string
  readonly attribute: AttributeDefinition
}

/** Adds an attribute at the end of a composite type. Follows ALTER TYPE … ADD ATTRIBUTE. */
export const addAttribute = defineOperation('addAttribute', {
  record: (name: string, attribute: AttributeDefinition, options: AttributeOptions = {}): AddAttribute => ({
    name,
    attribute,
    ...options,
  }),
  render: ({ name, attribute, ...options }) => [name, attribute, ...trailingOptions(options)],
  sql: ({ schema, name, attribute, cascade }) => [
    {
      sql: `alter type ${qualified(schema, name)} add attribute ${attributeSql(attribute)}${cascade ? ' cascade' : ''}`,
    },
  ],
  touches: ({ schema, name, attribute }) => ({ creates: [attributeId(schema, name, attribute.name)] }),
})
