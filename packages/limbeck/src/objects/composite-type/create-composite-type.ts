import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { trailingOptions } from '../trailing-options.ts'
import type { AttributeDefinition } from './attribute/attribute-definition.ts'
import { attributeId } from './attribute/attribute-id.ts'
import { attributeSql } from './attribute/attribute-sql.ts'
import { compositeTypeId } from './composite-type-id.ts'

/** Arguments of `createCompositeType`. */
export interface CreateCompositeType extends CreateCompositeTypeOptions {
  readonly name: string
  readonly attributes: readonly AttributeDefinition[]
}

/** Options of `createCompositeType`. */
export interface CreateCompositeTypeOptions {
  readonly schema?: string
}

/** Makes a composite type of its attributes. Follows CREATE TYPE … AS. */
export const createCompositeType = defineOperation('createCompositeType', {
  record: (
    name: string,
    attributes: readonly AttributeDefinition[],
    options: CreateCompositeTypeOptions = {},
  ): CreateCompositeType => ({ name, attributes, ...options }),
  render: ({ name, attributes, ...options }) => [name, attributes, ...trailingOptions(options)],
  sql: ({ name, attributes, schema }) => [
    { sql: `create type ${qualified(schema, name)} as (${attributes.map(attributeSql).join(', ')})` },
  ],
  touches: ({ schema, name, attributes }) => ({
    creates: [
      compositeTypeId({ name, ...(schema !== undefined && { schema }) }),
      ...attributes.map((attribute) => attributeId(schema, name, attribute.name)),
    ],
  }),
})
