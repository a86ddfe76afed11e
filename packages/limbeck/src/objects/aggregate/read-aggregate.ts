import { objectId } from '../../catalog/object-id.ts'
import { present } from '../present.ts'
import { readArguments } from '../routine/read-arguments.ts'
import { routineId } from '../routine/routine-id.ts'
import type { Aggregate, AggregateState, MovingState } from './aggregate.ts'
import type { AggregateRow, StateRow } from './aggregate-query.ts'

/** Makes an aggregate of its row; what has its default is left out. */
export function readAggregate(row: AggregateRow): Aggregate {
  const isOrdered = row.aggregateKind !== 'n'
  const all = row.arguments ?? []
  const ordered = isOrdered ? all.slice(row.directArguments) : []
  return present<Aggregate>({
    kind: 'aggregate',
    id: routineId('aggregate', row),
    requires: [objectId('schema', row.schema)],
    schema: row.schema,
    name: row.name,
    types: row.types,
    returns: row.returns,
    arguments: readArguments(isOrdered ? all.slice(0, row.directArguments) : all),
    // An argument that is variadic on both sides is kept once.
    orderBy: isOrdered ? readArguments(ordered.length > 0 ? ordered : all.slice(-1)) : undefined,
    hypothetical: row.aggregateKind === 'h' || undefined,
    ...stateOf(row.state, isOrdered),
    combineFunction: row.combineFunction,
    serialFunction: row.serialFunction,
    deserialFunction: row.deserialFunction,
    moving: movingOf(row.moving),
    sortOperator: row.sortOperator,
    parallel: { s: 'safe' as const, r: 'restricted' as const, u: undefined }[row.parallel],
    comment: row.comment,
  })
}

const modifications = { r: 'read_only', s: 'shareable', w: 'read_write' } as const

function stateOf(state: StateRow, isOrdered: boolean): AggregateState {
  return present<AggregateState>({
    stateFunction: state.stateFunction ?? '',
    stateType: state.stateType ?? '',
    stateSpace: state.stateSpace === 0 ? undefined : state.stateSpace,
    finalFunction: state.finalFunction,
    finalFunctionExtra: state.finalFunctionExtra || undefined,
    finalFunctionModify:
      state.finalFunctionModify === (isOrdered ? 'w' : 'r')
        ? undefined
        : modifications[state.finalFunctionModify],
    initialCondition: state.initialCondition,
  })
}

function movingOf(state: StateRow): MovingState | undefined {
  const { inverseFunction, stateFunction } = state
  if (!inverseFunction || stateFunction === null) return undefined
  return { ...stateOf(state, false), inverseFunction }
}
