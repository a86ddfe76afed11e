import { objectId } from '../../catalog/object-id.ts'
import { defineOperation } from '../../operations/define-operation.ts'
import type { Hazard } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import { enumId } from './enum-id.ts'

/** Arguments of `rebuildEnum`. */
export interface RebuildEnum extends RebuildEnumOptions {
  readonly name: string
  readonly values: readonly string[]
}

/** Options of `rebuildEnum`. */
export interface RebuildEnumOptions {
  readonly schema?: string
  /** Every column of the type: one that is missing makes the operation fail. */
  readonly columns: readonly EnumColumn[]
}

/** A column of the type, or of arrays of it. */
export interface EnumColumn {
  readonly table: string
  readonly column: string
  /** The table's schema. */
  readonly schema?: string
  readonly isArray?: boolean
  /** The default that it has, to be set again; null for one that is dropped. Absent when it has none. */
  readonly default?: string | null
}

/**
 * Gives an enum type other values or another order, which PostgreSQL cannot do to a type: makes a new one, converts
 * the columns to it and drops the old one. Fails when a row has a value that goes.
 */
export const rebuildEnum = defineOperation('rebuildEnum', {
  record: (name: string, values: readonly string[], options: RebuildEnumOptions): RebuildEnum => ({
    name,
    values,
    ...options,
  }),
  render: ({ name, values, ...options }) => [name, values, options],
  sql: ({ name, values, schema, columns }) => {
    const type = qualified(schema, name)
    // 63 bytes is the limit of a name; the longest suffix of PostgreSQL's own is shorter.
    const aside = `${Buffer.from(name)
      .subarray(0, 50)
      .toString()
      .replace(/\ufffd+$/, '')}__replaced`
    return [
      { sql: `alter type ${type} rename to ${identifier(aside)}` },
      { sql: `create type ${type} as enum (${values.map(literal).join(', ')})` },
      ...tablesOf(columns).map((own) => ({
        sql: `alter table ${tableOf(own)} ${own.flatMap((column) => commandsOf(column, type)).join(', ')}`,
        hazards: hazardsOf(own),
      })),
      { sql: `drop type ${qualified(schema, aside)}` },
    ]
  },
  touches: (args) => ({
    changes: [
      enumId(args),
      ...args.columns.map(({ schema = 'public', table, column }) =>
        objectId('column', schema, table, column),
      ),
    ],
  }),
})

/** One statement for all columns of a table: what compares two of them fits again at its end. */
function tablesOf(columns: readonly EnumColumn[]): readonly (readonly EnumColumn[])[] {
  const tables = new Map<string, EnumColumn[]>()
  for (const column of columns) {
    const own = tables.get(tableOf([column]))
    if (own) own.push(column)
    else tables.set(tableOf([column]), [column])
  }
  return [...tables.values()]
}

function tableOf([column]: readonly EnumColumn[]): string {
  return column === undefined ? '' : qualified(column.schema, column.table)
}

function commandsOf({ column, isArray, default: expression }: EnumColumn, type: string): readonly string[] {
  const name = identifier(column)
  const array = isArray ? '[]' : ''
  return [
    // The default so far has the type so far.
    ...(expression === undefined ? [] : [`alter column ${name} drop default`]),
    `alter column ${name} type ${type}${array} using ${name}::text${array}::${type}${array}`,
    ...(typeof expression === 'string' ? [`alter column ${name} set default ${expression}`] : []),
  ]
}

function hazardsOf([column]: readonly EnumColumn[]): readonly Hazard[] {
  if (column === undefined) return []
  const on = objectId('table', column.schema ?? 'public', column.table)
  return [
    { kind: 'rewrites-table', on, lock: 'access exclusive' },
    { kind: 'blocks-reads', on, lock: 'access exclusive' },
    { kind: 'may-fail', on },
  ]
}
