import type { CatalogObject } from '../../catalog/catalog.ts'
import type { TextSearchParserFunctions } from './create-text-search-parser.ts'

/** One text search parser. */
export interface TextSearchParser extends CatalogObject, TextSearchParserFunctions {
  readonly kind: 'text-search-parser'
  readonly schema: string
  readonly name: string
}
