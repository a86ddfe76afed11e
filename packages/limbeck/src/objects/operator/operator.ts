import type { CatalogObject } from '../../catalog/catalog.ts'

/** One operator: a row of pg_operator. Names and types are SQL, qualified where pg_catalog does not have them. */
export interface Operator extends CatalogObject {
  readonly kind: 'operator'
  readonly schema: string
  /** Its symbol: `===`. */
  readonly name: string
  /** The type of the left operand; absent for a prefix operator. */
  readonly left?: string
  readonly right: string
  readonly function: string
  readonly commutator?: string
  readonly negator?: string
  /** Estimators of selectivity. */
  readonly restrict?: string
  readonly join?: string
  readonly hashes?: true
  readonly merges?: true
}
