import type { CatalogObject } from '../../catalog/catalog.ts'
import type { PublicationOptions } from './publication-options.ts'

/** One publication; which tables and schemas it publishes are objects of their own, unless it publishes all tables. */
export interface Publication extends CatalogObject, PublicationOptions {
  readonly kind: 'publication'
  readonly name: string
  readonly allTables?: true
}
