import type { ParameterValue } from '../table/parameters-sql.ts'

/** One key of an index: a column or an expression, and how it is ordered. */
export interface IndexKey {
  readonly column?: string
  /** As SQL, without the parentheses around it. */
  readonly expression?: string
  /** As SQL, when it is not the type's: `"C"`. */
  readonly collation?: string
  /** As SQL, when it is not the type's: `text_pattern_ops`, `public.gin_trgm_ops`. */
  readonly opclass?: string
  readonly opclassOptions?: Readonly<Record<string, ParameterValue>>
  /** Default `asc`. */
  readonly order?: 'asc' | 'desc'
  /** Default `last`, with `desc` `first`. */
  readonly nulls?: 'first' | 'last'
  /** The statistics target of an expression when it is not the server's. */
  readonly statistics?: number
}
