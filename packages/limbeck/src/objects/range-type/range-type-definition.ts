/** What a range type is made of. Types, collations and functions are SQL. */
export interface RangeTypeDefinition {
  readonly subtype: string
  /** Default: the operator class that the subtype has for B-trees. */
  readonly subtypeOperatorClass?: string
  /** Default: the subtype's own. */
  readonly collation?: string
  /** The function that brings equal ranges to one form. It takes the range type, so it is written in C. */
  readonly canonical?: string
  /** The function that gives the distance of two values of the subtype. */
  readonly subtypeDiff?: string
  /** The name of the multirange type, in the same schema. Default: PostgreSQL's choice, after the range's name. */
  readonly multirange?: string
}
