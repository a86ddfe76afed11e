import type { CatalogObject } from '../../catalog/catalog.ts'
import type { DictionaryOptions } from './create-text-search-dictionary.ts'

/** One text search dictionary. */
export interface TextSearchDictionary extends CatalogObject {
  readonly kind: 'text-search-dictionary'
  readonly schema: string
  readonly name: string
  /** With its schema where that is not pg_catalog, quoted where needed. */
  readonly template: string
  readonly options?: DictionaryOptions
}
