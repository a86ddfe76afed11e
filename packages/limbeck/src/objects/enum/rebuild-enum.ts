import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import type { Hazard } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
import { dropTypesAside } from '../made-anew/drop-types-aside.ts'
import { idsOfTypes } from '../made-anew/ids-of-types.ts'
import { replaceTypes } from '../made-anew/replace-types.ts'
import type { TypeDefinition } from '../made-anew/type-definition.ts'
import { retypeColumns, retypedIds } from '../retype-columns.ts'
import type { RetypedColumn } from '../retyped-column.ts'
import { enumId } from './enum-id.ts'
import { refuseUsedValues } from './refuse-used-values.ts'

/** Arguments of `rebuildEnum`. */
export interface RebuildEnum extends RebuildEnumOptions {
  readonly name: string
  readonly values: readonly string[]
}

/** Options of `rebuildEnum`. */
export interface RebuildEnumOptions {
  readonly schema?: string
  /** Every column of the type, or of one of `types`: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
  /**
   * Every domain, composite type and range type that is made of it, each behind those of which it is made itself: they
   * are made anew as well. One that is missing makes the operation fail.
   */
  readonly types?: readonly TypeDefinition[]
  /** The values that go: as long as a row has one, the operation fails before it changes anything. */
  readonly removed?: readonly string[]
}

/**
 * Gives an enum type other values or another order, which PostgreSQL cannot do to a type: makes a new one, and with it
 * the domains, composite types and range types that are made of it, converts the columns to them and drops the old ones.
 * Fails when a row has a value that goes, and says which and how often.
 */
export const rebuildEnum = defineOperation('rebuildEnum', {
  record: (name: string, values: readonly string[], options: RebuildEnumOptions): RebuildEnum => ({
    name,
    values,
    ...options,
  }),
  render: ({ name, values, ...options }) => [name, values, options],
  sql: ({ name, values, schema, columns, types = [], removed = [] }, context) => {
    const type = qualified(schema, name)
    return [
      ...(columns.length === 0 || removed.length === 0
        ? []
        : [{ sql: refuseUsedValues(type, removed, columns, types), hazards: scans(columns) }]),
      { sql: `alter type ${type} rename to ${identifier(asideName(name))}` },
      { sql: `create type ${type} as enum (${values.map(literal).join(', ')})` },
      ...replaceTypes(types, context),
      ...retypeColumns(columns, type, ['text']),
      ...dropTypesAside(types),
      { sql: `drop type ${qualified(schema, asideName(name))}` },
    ]
  },
  touches: ({ columns, types = [], ...args }) => ({
    changes: [enumId(args), ...idsOfTypes(types), ...retypedIds(columns)],
  }),
})

function scans(columns: readonly RetypedColumn[]): readonly Hazard[] {
  const tables = new Set(columns.map(({ schema = 'public', table }) => objectId('table', schema, table)))
  return [...tables].flatMap((on): readonly Hazard[] => [
    { kind: 'scans-table', on, lock: 'access share' },
    { kind: 'may-fail', on },
  ])
}
