import type { CatalogObject } from '../../catalog/catalog.ts'
import type { TextSearchTemplateFunctions } from './create-text-search-template.ts'

/** One text search template. */
export interface TextSearchTemplate extends CatalogObject, TextSearchTemplateFunctions {
  readonly kind: 'text-search-template'
  readonly schema: string
  readonly name: string
}
