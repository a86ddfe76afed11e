/** Values that the conditions on a column speak of. */
export interface Hints {
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
  /** Regular expressions that it is matched with, and patterns of LIKE. */
  readonly patterns: readonly string[]
  readonly likes: readonly string[]
  /** Types that it is cast to, by the first word of their names. */
  readonly casts: readonly string[]
}
