import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import type { Hazard } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { asideName } from '../aside-name.ts'
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
  /** Every column of the type: one that is missing makes the operation fail. */
  readonly columns: readonly RetypedColumn[]
  /** The values that go: as long as a row has one, the operation fails before it changes anything. */
  readonly removed?: readonly string[]
}

/**
 * Gives an enum type other values or another order, which PostgreSQL cannot do to a type: makes a new one, converts
 * the columns to it and drops the old one. Fails when a row has a value that goes, and says which and how often.
 */
export const rebuildEnum = defineOperation('rebuildEnum', {
  record: (name: string, values: readonly string[], options: RebuildEnumOptions): RebuildEnum => ({
    name,
    values,
    ...options,
  }),
  render: ({ name, values, ...options }) => [name, values, options],
  sql: ({ name, values, schema, columns, removed = [] }) => {
    const type = qualified(schema, name)
    const aside = asideName(name)
    return [
      ...(columns.length === 0 || removed.length === 0
        ? []
        : [{ sql: refuseUsedValues(type, removed, columns), hazards: scans(columns) }]),
      { sql: `alter type ${type} rename to ${identifier(aside)}` },
      { sql: `create type ${type} as enum (${values.map(literal).join(', ')})` },
      ...retypeColumns(columns, type, ['text']),
      { sql: `drop type ${qualified(schema, aside)}` },
    ]
  },
  touches: (args) => ({ changes: [enumId(args), ...retypedIds(args.columns)] }),
})

function scans(columns: readonly RetypedColumn[]): readonly Hazard[] {
  const tables = new Set(columns.map(({ schema = 'public', table }) => objectId('table', schema, table)))
  return [...tables].flatMap((on): readonly Hazard[] => [
    { kind: 'scans-table', on, lock: 'access share' },
    { kind: 'may-fail', on },
  ])
}
