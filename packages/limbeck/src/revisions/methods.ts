import type { kinds } from '../objects/kinds.ts'
import type { freeOperations } from '../operations/free-operations.ts'

/** Turns `A | B` into `A & B`. */
type Merged<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

type Definitions = Merged<(typeof kinds)[number]['operations']> & typeof freeOperations

/** A method for each registered operation, with the parameters that its definition records. */
export type Methods = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends { record(...parameters: infer P): unknown }
    ? (...parameters: P) => void
    : never
}
