/** A table or column that a revision dropped and kept: what `limbeck purge` removes. Plain data. */
export interface Retired {
  readonly kind: 'table' | 'column'
  /** As it was called: `public.users`, `public.users.phone`. */
  readonly name: string
  readonly retiredAt: Date
  /** The disk space of a table with its indexes, in bytes; null for a column, whose values lie among others. */
  readonly bytes: number | null
  /** The statement that removes it for good. */
  readonly sql: string
}
