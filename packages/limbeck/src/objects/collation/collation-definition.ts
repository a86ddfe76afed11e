/** What a collation is made of: its locale, or, where the two parts of libc's differ, these. */
export interface CollationDefinition {
  /** Default `libc`. */
  readonly provider?: 'icu' | 'builtin'
  readonly locale?: string
  readonly lcCollate?: string
  readonly lcCtype?: string
  /** Default true. */
  readonly deterministic?: false
  /** Of ICU, from PostgreSQL 16: rules on top of the locale's. */
  readonly rules?: string
}
