/** An operator of an operator class or family. Operators and types are SQL. */
export interface OperatorMember {
  readonly strategy: number
  /** With its operands: `public.===(integer,integer)`. */
  readonly operator: string
  /** The operator family that the results are ordered by: for an ordering operator. */
  readonly orderBy?: string
}

/** A support function of an operator class or family. */
export interface FunctionMember {
  readonly support: number
  /** With its arguments: `public.compare(integer,integer)`. */
  readonly function: string
  /** The types of the operands that it is for: `['integer', 'integer']`. */
  readonly types: readonly [string, string]
}

/** What an operator class or family holds. */
export interface Members {
  readonly operators?: readonly OperatorMember[]
  readonly functions?: readonly FunctionMember[]
}
