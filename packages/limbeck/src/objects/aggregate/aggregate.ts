import type { CatalogObject } from '../../catalog/catalog.ts'
import type { RoutineArgument } from '../routine/routine.ts'

/** What an aggregate is. Functions are named as in SQL. An absent attribute has its default. */
export interface AggregateDefinition extends AggregateState {
  /** Absent for one that takes rows, `f(*)`; of an ordered-set aggregate its direct arguments. */
  readonly arguments?: readonly RoutineArgument[]
  /** There for an ordered-set aggregate: the arguments that are ordered by. */
  readonly orderBy?: readonly RoutineArgument[]
  /** An ordered-set aggregate for hypothetical rows. */
  readonly hypothetical?: boolean
  readonly combineFunction?: string
  readonly serialFunction?: string
  readonly deserialFunction?: string
  /** How it is computed over a moving frame. */
  readonly moving?: MovingState
  /** The operator whose first value the aggregate is: `operator(pg_catalog.<)`. */
  readonly sortOperator?: string
  /** Default `unsafe`. */
  readonly parallel?: 'safe' | 'restricted'
}

/** How an aggregate computes. */
export interface AggregateState {
  readonly stateFunction: string
  readonly stateType: string
  /** Bytes. */
  readonly stateSpace?: number
  readonly finalFunction?: string
  /** It is given the aggregate's arguments too. */
  readonly finalFunctionExtra?: boolean
  /** Default `read_only`, of an ordered-set aggregate `read_write`. */
  readonly finalFunctionModify?: 'read_only' | 'shareable' | 'read_write'
  readonly initialCondition?: string
}

/** How an aggregate computes over a moving frame. */
export interface MovingState extends AggregateState {
  readonly inverseFunction: string
}

/** An aggregate of a catalog. */
export interface Aggregate extends CatalogObject, AggregateDefinition {
  readonly kind: 'aggregate'
  readonly schema: string
  readonly name: string
  /** The types of all arguments, which together with the name are its identity. */
  readonly types: string
  /** The type of its result, which follows from the final function or the state. */
  readonly returns: string
}
