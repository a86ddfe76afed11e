import type { CatalogObject } from '../../catalog/catalog.ts'

/** One domain, without its checks, which are objects of their own. */
export interface Domain extends CatalogObject {
  readonly kind: 'domain'
  readonly schema: string
  readonly name: string
  /** The type that it restricts: SQL. */
  readonly type: string
  /** Where it is not the type's own: SQL. */
  readonly collation?: string
  /** SQL. */
  readonly default?: string
  readonly notNull?: true
  /** What PostgreSQL 18 calls the NOT NULL, where that is not `<domain>_not_null`. */
  readonly notNullName?: string
}
