import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { placed } from '../../placed.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { compositeTypeId } from '../composite-type-id.ts'
import { attributeId } from './attribute-id.ts'
import type { AttributeOptions } from './attribute-options.ts'

/** Arguments of `dropAttribute`. */
export interface DropAttribute extends DropAttributeOptions {
  /** The composite type. */
  readonly name: string
  readonly attribute: string
}

/** Options of `dropAttribute`. */
export interface DropAttributeOptions extends AttributeOptions {
  readonly ifExists?: boolean
}

/** Drops an attribute, and its part of every value there is. Follows ALTER TYPE … DROP ATTRIBUTE. */
export const dropAttribute = defineOperation('dropAttribute', {
  record: (name: string, attribute: string, options: DropAttributeOptions = {}): DropAttribute => ({
    name,
    attribute,
    ...options,
  }),
  render: ({ name, attribute, ...options }) => [name, attribute, ...trailingOptions(options)],
  sql: ({ schema, name, attribute, ifExists, cascade }) => [
    {
      sql: `alter type ${qualified(schema, name)} drop attribute ${ifExists ? 'if exists ' : ''}${identifier(attribute)}${cascade ? ' cascade' : ''}`,
      hazards: [
        {
          kind: 'loses-data',
          on: compositeTypeId({ name, ...(schema !== undefined && { schema }) }),
          lost: { what: 'type', type: placed({ schema, name }) },
        },
      ],
    },
  ],
  touches: ({ schema, name, attribute }) => ({ drops: [attributeId(schema, name, attribute)] }),
})
