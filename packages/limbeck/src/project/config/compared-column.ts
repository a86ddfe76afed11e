/** Where a column stands whose two sides are compared. */
interface ComparedColumn {
  readonly schema: string
  readonly table: string
  readonly column: string
}

/** The two types of a column, as PostgreSQL writes them in short: `varchar(20)`, `public.status`. */
export interface ComparedType extends ComparedColumn {
  readonly current: string
  readonly desired: string
}

/** The two defaults of a column, as PostgreSQL writes their expressions; undefined is none. */
export interface ComparedDefault extends ComparedColumn {
  readonly current: string | undefined
  readonly desired: string | undefined
}
