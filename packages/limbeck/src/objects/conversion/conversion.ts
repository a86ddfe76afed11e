import type { CatalogObject } from '../../catalog/catalog.ts'

/** One conversion between encodings: a row of pg_conversion. */
export interface Conversion extends CatalogObject {
  readonly kind: 'conversion'
  readonly schema: string
  readonly name: string
  /** The encodings, as PostgreSQL calls them: `LATIN1`, `UTF8`. */
  readonly from: string
  readonly to: string
  /** The function, with its schema: SQL. */
  readonly function: string
  /** Whether PostgreSQL takes it where several convert between the two. */
  readonly default?: true
}
