import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { dropTypesAside } from '../made-anew/drop-types-aside.ts'
import { idsOfTypes } from '../made-anew/ids-of-types.ts'
import { replaceTypes } from '../made-anew/replace-types.ts'
import type { TypeDefinition } from '../made-anew/type-definition.ts'
import { retypeColumns, retypedIds } from '../retype-columns.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import type { CreateRangeTypeOptions } from './create-range-type.ts'
import { rangeTypeId } from './range-type-id.ts'
import { replaceRangeType } from './replace-range-type.ts'

/** Arguments of `rebuildRangeType`. */
export interface RebuildRangeType extends RebuildRangeTypeOptions {
  readonly name: string
}

/** Options of `rebuildRangeType`: what `createRangeType` takes, and its columns. */
export interface RebuildRangeTypeOptions extends CreateRangeTypeOptions {
  /** Its subtype so far: SQL. Default: the same as from now on. */
  readonly existingSubtype?: string
  /** The name of its multirange type so far. Default: PostgreSQL's choice, after the range's name. */
  readonly existingMultirange?: string
  /** Every column of the type, of its multirange type, or of one of `types`: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
  /**
   * Every domain, composite type and range type that is made of it, each behind those of which it is made itself: they
   * are made anew as well. One that is missing makes the operation fail.
   */
  readonly types?: readonly TypeDefinition[]
}

/**
 * Gives a range type another subtype or order, which PostgreSQL cannot do: makes a new one, and with it the domains,
 * composite types and range types that are made of it, converts the columns to them through their text and drops the
 * old ones. Fails when a row has a value that the new one does not take.
 */
export const rebuildRangeType = defineOperation('rebuildRangeType', {
  record: (name: string, options: RebuildRangeTypeOptions): RebuildRangeType => ({ name, ...options }),
  render: ({ name, ...options }) => [name, options],
  sql: ({ columns, types = [], existingSubtype, existingMultirange, ...range }, context) => [
    ...replaceRangeType(range, context, {
      ...(existingMultirange !== undefined && { multirange: existingMultirange }),
      ...((existingSubtype ?? range.subtype) === range.subtype && { same: range.subtype }),
    }),
    ...replaceTypes(types, context),
    ...retypeColumns(columns, qualified(range.schema, range.name), ['text']),
    ...dropTypesAside(types),
    { sql: `drop type ${qualified(range.schema, asideName(range.name))}` },
  ],
  touches: ({ columns, types = [], ...range }) => ({
    changes: [rangeTypeId(range), ...idsOfTypes(types), ...retypedIds(columns)],
  }),
})
