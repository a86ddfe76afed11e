/** A column of a type, or of arrays of it, that is moved to the type which takes that one's place. */
export interface RetypedColumn {
  readonly table: string
  readonly column: string
  /** The table's schema. */
  readonly schema?: string
  /** The type that it has, where that is not the one itself but one made of it: SQL, without `[]`. */
  readonly type?: string
  readonly isArray?: boolean
  /** The default that it has, to be set again; null for one that is dropped. Absent when it has none. */
  readonly default?: string | null
}
