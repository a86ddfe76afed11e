import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { dropTypesAside } from '../made-anew/drop-types-aside.ts'
import { idsOfTypes } from '../made-anew/ids-of-types.ts'
import { replaceTypes } from '../made-anew/replace-types.ts'
import type { TypeDefinition } from '../made-anew/type-definition.ts'
import { retypeColumns, retypedIds } from '../retype-columns.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import type { AttributeDefinition } from './attribute/attribute-definition.ts'
import { replaceCompositeType } from './replace-composite-type.ts'

/** Arguments of `rebuildCompositeType`. */
export interface RebuildCompositeType extends RebuildCompositeTypeOptions {
  readonly name: string
  readonly attributes: readonly AttributeDefinition[]
}

/** Options of `rebuildCompositeType`. */
export interface RebuildCompositeTypeOptions {
  readonly schema?: string
  /** Every column of the type, or of one of `types`: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
  /**
   * Every domain, composite type and range type that is made of it, each behind those of which it is made itself: they
   * are made anew as well. One that is missing makes the operation fail.
   */
  readonly types?: readonly TypeDefinition[]
}

/**
 * Gives attributes of a composite type other types, which PostgreSQL does not do as long as columns have it: makes a new
 * type, and with it the domains, composite types and range types that are made of it, converts the columns to them through
 * their text and drops the old ones. Fails for a value that does not convert.
 */
export const rebuildCompositeType = defineOperation('rebuildCompositeType', {
  record: (
    name: string,
    attributes: readonly AttributeDefinition[],
    options: RebuildCompositeTypeOptions,
  ): RebuildCompositeType => ({ name, attributes, ...options }),
  render: ({ name, attributes, ...options }) => [name, attributes, options],
  sql: ({ columns, types = [], ...composite }, context) => {
    const { name, schema } = composite
    return [
      ...replaceCompositeType(composite, context),
      ...replaceTypes(types, context),
      ...retypeColumns(columns, qualified(schema, name), ['text']),
      ...dropTypesAside(types),
      { sql: `drop type ${qualified(schema, asideName(name))}` },
    ]
  },
  touches: ({ columns, types = [], ...args }) => ({
    changes: [...idsOfTypes([args, ...types]), ...retypedIds(columns)],
  }),
})
