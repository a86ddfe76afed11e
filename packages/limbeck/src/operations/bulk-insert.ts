import { objectId } from '../catalog/object-id.ts'
import { identifier } from '../sql/identifier.ts'
import { qualified } from '../sql/qualified.ts'
import { defineOperation } from './define-operation.ts'
import { type InsertedValue, insertedLiteral } from './inserted-literal.ts'
import { type InsertValue, insertedValue } from './inserted-value.ts'

/** One row of {@link bulkInsert}: values by column. A column that is missing or undefined gets its default. */
export type InsertRow = Readonly<Record<string, InsertValue | undefined>>

/** Options of {@link bulkInsert}. */
export interface BulkInsertOptions {
  readonly schema?: string
  /** Types of columns whose value would be read otherwise: a list is an array, unless its column is `json` or `jsonb`. */
  readonly types?: Readonly<Record<string, string>>
}

/** The arguments of {@link bulkInsert}. */
export interface BulkInsert extends BulkInsertOptions {
  readonly table: string
  readonly rows: readonly Readonly<Record<string, InsertedValue>>[]
}

/** How many rows one statement holds. */
const rowsPerStatement = 1000

/**
 * Inserts rows that the revision itself holds: reference data, the rows of a lookup table.
 *
 * Values are written as literals of the columns' types: text, numbers, booleans, null, dates (as instants), bytes, lists
 * (as arrays) and objects (as JSON).
 */
export const bulkInsert = defineOperation('bulkInsert', {
  record: (table: string, rows: readonly InsertRow[], options: BulkInsertOptions = {}): BulkInsert => ({
    table,
    rows: rows.map(recordRow),
    ...options,
  }),
  render: ({ table, rows, ...options }) => [table, rows, options],
  sql: (args) => {
    const columns = [...new Set(args.rows.flatMap((row) => Object.keys(row)))]
    const target = `insert into ${qualified(args.schema, args.table)}`
    if (columns.length === 0) return args.rows.map(() => ({ sql: `${target} default values` }))
    const start = `${target} (${columns.map(identifier).join(', ')}) values\n`
    const lines = args.rows.map((row) => rowText(row, columns, args.types ?? {}))
    const statements: { readonly sql: string }[] = []
    for (let from = 0; from < lines.length; from += rowsPerStatement) {
      statements.push({ sql: start + lines.slice(from, from + rowsPerStatement).join(',\n') })
    }
    return statements
  },
  touches: ({ schema = 'public', table }) => ({ changes: [objectId('table', schema, table)] }),
})

function recordRow(row: InsertRow): Readonly<Record<string, InsertedValue>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) =>
      value === undefined ? [] : [[column, insertedValue(value)]],
    ),
  )
}

function rowText(
  row: BulkInsert['rows'][number],
  columns: readonly string[],
  types: Readonly<Record<string, string>>,
): string {
  const values = columns.map((column) => insertedLiteral(own(row, column), own(types, column)))
  return `  (${values.join(', ')})`
}

// A column may be called as something that every object inherits: constructor.
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
