import type { CatalogObject } from '../../catalog/catalog.ts'
import type { TokenMappings } from './token-mappings.ts'

/** One text search configuration. */
export interface TextSearchConfiguration extends CatalogObject {
  readonly kind: 'text-search-configuration'
  readonly schema: string
  readonly name: string
  /** With its schema where that is not pg_catalog, quoted where needed. */
  readonly parser: string
  readonly mappings?: TokenMappings
}
