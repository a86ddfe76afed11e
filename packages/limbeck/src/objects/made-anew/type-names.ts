/** A type by its raw names. */
export interface TypeNames {
  readonly schema: string
  readonly name: string
  /** Of a range type: its multirange type, in the same schema. */
  readonly multirange?: string
}
