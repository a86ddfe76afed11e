/** A kind of which every object is known by one name, alone or in a schema. */
export interface NamedKind {
  /** As its ids begin: `text-search-parser`. */
  readonly kind: string
  /** As SQL calls it: `text search parser`. */
  readonly keyword: string
  /** Whether its objects stand in schemas; the other ones stand in the database. */
  readonly isInSchema: boolean
}
