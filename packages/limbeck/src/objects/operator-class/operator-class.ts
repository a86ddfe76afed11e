import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Members } from '../operator-family/member.ts'

/** One operator class: a row of pg_opclass, with what belongs to it alone. */
export interface OperatorClass extends CatalogObject, Members {
  readonly kind: 'operator-class'
  readonly schema: string
  readonly name: string
  readonly method: string
  /** The type that it indexes: SQL. */
  readonly type: string
  /** Its operator family: SQL. */
  readonly family: string
  /** Whether it is the one that an index on the type takes. */
  readonly default?: true
  /** The type that the index stores, where that is another. */
  readonly storage?: string
}
