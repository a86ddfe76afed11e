import { defineOperation } from '../../../operations/define-operation.ts'
import { identifier } from '../../../sql/identifier.ts'
import { qualified } from '../../../sql/qualified.ts'
import { attributeId } from './attribute-id.ts'
import type { AttributeOptions } from './attribute-options.ts'

/** Arguments of `alterAttribute`. */
export interface AlterAttribute extends AttributeChanges {
  /** The composite type. */
  readonly name: string
  readonly attribute: string
}

/** What `alterAttribute` changes: types and collations are SQL. */
export interface AttributeChanges extends AttributeOptions {
  readonly type: string
  /** Default: the type's own. */
  readonly collation?: string
}

/**
 * Gives an attribute another type. PostgreSQL refuses it as long as a column has the composite type: see
 * `rebuildCompositeType`. Follows ALTER TYPE … ALTER ATTRIBUTE.
 */
export const alterAttribute = defineOperation('alterAttribute', {
  record: (name: string, attribute: string, changes: AttributeChanges): AlterAttribute => ({
    name,
    attribute,
    ...changes,
  }),
  render: ({ name, attribute, ...changes }) => [name, attribute, changes],
  sql: ({ schema, name, attribute, type, collation, cascade }) => [
    {
      sql:
        `alter type ${qualified(schema, name)} alter attribute ${identifier(attribute)} type ${type}` +
        `${collation === undefined ? '' : ` collate ${collation}`}${cascade ? ' cascade' : ''}`,
    },
  ],
  touches: ({ schema, name, attribute }) => ({ changes: [attributeId(schema, name, attribute)] }),
})
