import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { trailingOptions } from '../../trailing-options.ts'
import { attributeId } from './attribute-id.ts'
import type { AttributeOptions } from './attribute-options.ts'

/** Arguments of `renameAttribute`. */
export interface RenameAttribute extends AttributeOptions {
  /** The composite type. */
  readonly name: string
  readonly attribute: string
  readonly to: string
}

/** Gives an attribute of a composite type another name. Follows ALTER TYPE … RENAME ATTRIBUTE. */
export const renameAttribute = defineOperation('renameAttribute', {
  record: (name: string, attribute: string, to: string, options: AttributeOptions = {}): RenameAttribute => ({
    name,
    attribute,
    to,
    ...options,
  }),
  render: ({ name, attribute, to, ...options }) => [name, attribute, to, ...trailingOptions(options)],
  sql: ({ schema, name, attribute, to, cascade }) => [
    {
      sql: `alter type ${qualified(schema, name)} rename attribute ${identifier(attribute)} to ${identifier(to)}${cascade ? ' cascade' : ''}`,
    },
  ],
  touches: ({ schema, name, attribute, to }) => ({
    drops: [attributeId(schema, name, attribute)],
    creates: [attributeId(schema, name, to)],
  }),
})
