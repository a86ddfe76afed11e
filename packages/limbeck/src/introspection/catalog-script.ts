import type { Places } from './recorded-kinds.ts'

/** The two queries that read a catalog, as texts. */
export interface CatalogScript {
  /** Asks which kinds there may be: one row, `places`. */
  placesSql(): Promise<string>
  /** Asks for everything, given the answer to the first: a row for each query, see `CatalogText`. */
  catalogSql(places: Places): Promise<string>
}
