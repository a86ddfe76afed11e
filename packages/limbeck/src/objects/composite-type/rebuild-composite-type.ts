import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { retypeColumns, retypedIds } from '../retype-columns.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import type { AttributeDefinition } from './attribute/attribute-definition.ts'
import { attributeId } from './attribute/attribute-id.ts'
import { compositeTypeId } from './composite-type-id.ts'
import { replaceCompositeType } from './replace-composite-type.ts'

/** Arguments of `rebuildCompositeType`. */
export interface RebuildCompositeType extends RebuildCompositeTypeOptions {
  readonly name: string
  readonly attributes: readonly AttributeDefinition[]
}

/** Options of `rebuildCompositeType`. */
export interface RebuildCompositeTypeOptions {
  readonly schema?: string
  /** Every column of the type: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
}

/**
 * Gives attributes of a composite type other types, which PostgreSQL does not do as long as columns have it: makes a new
 * type, converts the columns to it through their text and drops the old one. Fails for a value that does not convert.
 */
export const rebuildCompositeType = defineOperation('rebuildCompositeType', {
  record: (
    name: string,
    attributes: readonly AttributeDefinition[],
    options: RebuildCompositeTypeOptions,
  ): RebuildCompositeType => ({ name, attributes, ...options }),
  render: ({ name, attributes, ...options }) => [name, attributes, options],
  sql: ({ columns, ...composite }, context) => {
    const { name, schema } = composite
    return [
      ...replaceCompositeType(composite, context),
      ...retypeColumns(columns, qualified(schema, name), ['text']),
      { sql: `drop type ${qualified(schema, asideName(name))}` },
    ]
  },
  touches: (args) => ({
    changes: [
      compositeTypeId(args),
      ...args.attributes.map(({ name }) => attributeId(args.schema, args.name, name)),
      ...retypedIds(args.columns),
    ],
  }),
})
