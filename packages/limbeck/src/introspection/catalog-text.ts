/** What one query of a catalog returned, as the server writes it. */
export interface CatalogText {
  /** The query's name: a kind, or what else is read. */
  readonly name: string
  /** What the values of a row are, in their order. */
  readonly columns: readonly string[]
  /** An array in JSON of rows, each an array of its values. */
  readonly rows: string
}
