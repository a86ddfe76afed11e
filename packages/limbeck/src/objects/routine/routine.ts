import type { CatalogObject } from '../../catalog/catalog.ts'

/** An argument of a function or procedure: its type alone, or all there is to say. */
export type RoutineArgument = string | NamedArgument

/** An argument that is more than the type of an input. */
export interface NamedArgument {
  readonly name?: string
  readonly type: string
  /** Default: an input. */
  readonly mode?: 'out' | 'inout' | 'variadic'
  /** An SQL expression. */
  readonly default?: string
}

/** A column of `returns table (…)`. */
export interface ReturnedColumn {
  readonly name: string
  readonly type: string
}

/** What functions and procedures have in common. An absent attribute has its default. */
export interface RoutineDefinition {
  readonly arguments?: readonly RoutineArgument[]
  /** Of a body that is a string; `sql` where the body is `sqlBody`. */
  readonly language?: string
  /** The body as a string, which its language reads; of a function in C its name in the library. */
  readonly body?: string
  /** A body that PostgreSQL itself has parsed, and whose dependencies it knows: `return a + b`, `begin atomic … end`. */
  readonly sqlBody?: string
  /** The file that holds a function in C. */
  readonly library?: string
  readonly securityDefiner?: boolean
  /** Settings while it runs; a list (`search_path`) is written as in SQL. */
  readonly settings?: Readonly<Record<string, string>>
  /** The types that are converted by their transforms. */
  readonly transforms?: readonly string[]
}

/** What a procedure is. */
export type ProcedureDefinition = RoutineDefinition

/** What a function is. */
export interface FunctionDefinition extends RoutineDefinition {
  /**
   * A type, `setof` and a type, or the columns of a table. Absent where the arguments say it: those that are `out`.
   */
  readonly returns?: string | readonly ReturnedColumn[]
  readonly window?: boolean
  /** Default `volatile`. */
  readonly volatility?: 'immutable' | 'stable'
  /** Not called when an argument is null. */
  readonly strict?: boolean
  readonly leakproof?: boolean
  /** Default `unsafe`. */
  readonly parallel?: 'safe' | 'restricted'
  /** Default 100, or 1 for functions in C. */
  readonly cost?: number
  /** Of a function that returns a set: default 1000. */
  readonly rows?: number
  /** The planner's support function, as it is written in SQL. */
  readonly support?: string
}

/** A function or a procedure of a catalog. */
export interface Routine extends CatalogObject, FunctionDefinition {
  readonly kind: 'function' | 'procedure'
  readonly schema: string
  readonly name: string
  /** The types of the inputs, which together with the name are its identity: `integer, text`. */
  readonly types: string
  /** To be made without a look at the body: never so in a catalog. */
  readonly unchecked?: boolean
}
