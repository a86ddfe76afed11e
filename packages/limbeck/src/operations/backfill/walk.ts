import type { Connection } from '../../drivers/driver.ts'

/** A place in the order of a relation's rows: the values of a key as text, or the number of a block. */
export type WalkPosition = readonly string[]

/** Rows that one transaction looks at. */
export interface WalkRange {
  /** The condition that holds for these rows. */
  readonly condition: string
  readonly parameters: readonly string[]
  /** Where the range ends; the next one begins behind it. */
  readonly end: WalkPosition
  /** How many rows it has, or about how many. */
  readonly rows: number
}

/** The way through the rows of one relation. */
export interface Walk {
  /** The last place, as it was when the walk began; undefined where there are no rows. */
  findLast(connection: Connection): Promise<WalkPosition | undefined>
  /** The next `size` rows behind `after` and up to `last`; undefined at the end. */
  next(
    connection: Connection,
    bounds: { readonly after: WalkPosition | undefined; readonly last: WalkPosition },
    size: number,
  ): Promise<WalkRange | undefined>
}
