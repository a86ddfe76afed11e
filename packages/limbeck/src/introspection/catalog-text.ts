/** What one query of a catalog returned, as the server writes it: an array of rows in JSON. */
export interface CatalogText {
  /** The query's name: a kind, or what else is read. */
  readonly name: string
  readonly rows: string
}
