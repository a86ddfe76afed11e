import type { CatalogObject } from '../../catalog/catalog.ts'

/** One cast between two types: a row of pg_cast. */
export interface Cast extends CatalogObject {
  readonly kind: 'cast'
  /** The types, as PostgreSQL prints them with an empty search_path. */
  readonly source: string
  readonly target: string
  /** The function with the types of its arguments: SQL. Absent for one through text or without any. */
  readonly function?: string
  /** Whether it goes through the text forms of both types. */
  readonly inout?: true
  /** Where PostgreSQL uses it without being asked. Absent: nowhere. */
  readonly context?: 'assignment' | 'implicit'
}
