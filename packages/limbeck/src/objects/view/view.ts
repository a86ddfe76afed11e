import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ViewOptions } from './view-options.ts'

/** A view. An absent attribute has its default; expressions and the query are PostgreSQL's own text. */
export interface View extends CatalogObject, ViewOptions {
  readonly kind: 'view'
  readonly schema: string
  readonly name: string
  /** The names of its columns in their order. */
  readonly columns: readonly string[]
  readonly query: string
  /** Defaults for rows that are inserted through the view, by column. */
  readonly defaults?: Readonly<Record<string, string>>
  readonly columnComments?: Readonly<Record<string, string>>
  /** The columns' types with their collations, as SQL, in the order of the columns. */
  readonly derived: readonly string[]
}
