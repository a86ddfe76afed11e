import type { PgColumn } from 'drizzle-orm/pg-core'
import { qualified } from '../../sql/qualified.ts'
import type { Rendering } from './rendering.ts'

/** The type of a column, taken apart. */
export interface ColumnType {
  /** As in DDL, brackets included; an enum with its schema: `public.status[]`. */
  readonly sql: string
  /** The type of one element, in lower case. */
  readonly element: string
  /** 0 for what is not an array. */
  readonly dimensions: number
}

/**
 * Reads the type of a column. Drizzle 0.x wraps an array's column around that of its elements; 1.0 gives the column a
 * number of dimensions, by which 0.x means the length of a vector.
 */
export function columnType(column: PgColumn, { orm }: Rendering): ColumnType {
  let base: MaybeArray = column
  let dimensions = orm.isOne ? (base.dimensions ?? 0) : 0
  while (base.baseColumn !== undefined) {
    base = base.baseColumn
    dimensions++
  }
  const element =
    base.enum === undefined ? base.getSQLType() : qualified(base.enum.schema, base.enum.enumName)
  return { sql: element + '[]'.repeat(dimensions), element: element.toLowerCase(), dimensions }
}

interface MaybeArray {
  getSQLType(): string
  readonly dimensions?: number | undefined
  readonly baseColumn?: MaybeArray
  readonly enum?: { readonly enumName: string; readonly schema: string | undefined }
}
