/** The queries that read a catalog on servers of a version. Plain data. */
export interface CatalogScript {
  /** What they share, to stand behind `with`. */
  readonly commonTables: string
  /** Asks which kinds there may be: one row, `places`, an array of booleans. */
  readonly placesSql: string
  readonly queries: readonly CatalogQuery[]
}

/** One of the queries of a catalog. */
export interface CatalogQuery {
  /** A kind, or what else is read. */
  readonly name: string
  /** What the values of a row are, in their order. */
  readonly columns: readonly string[]
  /** An expression: the rows as JSON, each an array of its values. */
  readonly rows: string
  /** In which places objects of the kind are recorded, by their numbers. Empty: it is always asked. */
  readonly places: readonly number[]
}
