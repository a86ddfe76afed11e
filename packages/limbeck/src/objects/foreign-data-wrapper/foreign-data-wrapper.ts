import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'

/** One foreign-data wrapper. */
export interface ForeignDataWrapper extends CatalogObject {
  readonly kind: 'foreign-data-wrapper'
  readonly name: string
  /** Its functions, with their schemas where these are not pg_catalog, quoted where needed. */
  readonly handler?: string
  readonly validator?: string
  readonly options?: ForeignOptions
}
