import type { kinds } from '../objects/kinds.ts'
import type { freeOperations } from '../operations/free-operations.ts'

/** Turns `A | B` into `A & B`. */
type Merged<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never

type Definitions = Merged<(typeof kinds)[number]['operations']> & typeof freeOperations

type Methods = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends { record(...parameters: infer P): unknown }
    ? (...parameters: P) => void
    : never
}

/**
 * What `upgrade(op)` and `downgrade(op)` receive: one method per operation. A call records; nothing runs.
 *
 * Derived from the registry of kinds, so that a new operation needs no line here.
 */
export interface Operations extends Methods {}
