import type { Column, SQL } from 'drizzle-orm'
import type { Orm } from './orm.ts'

/** What turning Drizzle's objects into SQL needs to know. */
export interface Rendering {
  readonly orm: Orm
  readonly names: 'drizzle' | 'postgresql'
  /** The name in the database: the one given, or the property key in the casing that was asked for. */
  columnName(column: Column): string
  /** SQL with its parameters written out. Columns are qualified by their table, unless `bare`. */
  sql(value: SQL, columns?: 'bare'): string
}
