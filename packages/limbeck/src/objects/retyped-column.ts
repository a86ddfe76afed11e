/** A column of a type, or of arrays of it, that is moved to the type which takes that one's place. */
export interface RetypedColumn {
  readonly table: string
  readonly column: string
  /** The table's schema. */
  readonly schema?: string
  /** The type that it has, where that is not the one itself but one made of it: SQL, without `[]`. */
  readonly type?: string
  readonly isArray?: boolean
  /** It passes through text alone: what it has is made of the type, and not the type itself. */
  readonly isMadeOf?: boolean
  /** It is moved with the column of a table of which its table is a partition or child. */
  readonly isInherited?: boolean
  /** Partitions or children of its table are moved with it. */
  readonly hasHeirs?: boolean
  /** The default that it has, to be set again; null for one that is dropped. Absent when it has none. */
  readonly default?: string | null
}
