import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Members } from './member.ts'

/** One operator family, with the members that belong to none of its classes: a row of pg_opfamily. */
export interface OperatorFamily extends CatalogObject, Members {
  readonly kind: 'operator-family'
  readonly schema: string
  readonly name: string
  readonly method: string
}
