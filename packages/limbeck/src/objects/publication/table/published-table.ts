/** A table in a publication, by its raw name. */
export interface PublishedTable {
  readonly schema?: string
  readonly table: string
  /** Default: all columns, those to come too. */
  readonly columns?: readonly string[]
  /** Which of its rows, as SQL: `id > 5`. */
  readonly where?: string
}
