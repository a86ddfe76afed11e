import type { RoutineArgument } from '../routine/routine.ts'
import type { Aggregate } from './aggregate.ts'

/** Whether CREATE OR REPLACE turns one aggregate into the other: result, kind and the names of arguments stay. */
export function canReplaceAggregate(current: Aggregate, desired: Aggregate): boolean {
  const [before, after] = [argumentsOf(current), argumentsOf(desired)]
  return (
    current.returns === desired.returns &&
    Boolean(current.hypothetical) === Boolean(desired.hypothetical) &&
    current.arguments?.length === desired.arguments?.length &&
    current.orderBy?.length === desired.orderBy?.length &&
    before.every((argument, place) => isKept(argument, after[place]))
  )
}

function argumentsOf({ arguments: list = [], orderBy = [] }: Aggregate): readonly RoutineArgument[] {
  return [...list, ...orderBy]
}

function isKept(current: RoutineArgument, desired: RoutineArgument | undefined): boolean {
  if (desired === undefined) return false
  const [one, other] = [current, desired].map((each) => (typeof each === 'string' ? { type: each } : each))
  if (one === undefined || other === undefined) return false
  const [before, after] = ['name' in one ? one.name : undefined, 'name' in other ? other.name : undefined]
  const [how, then] = ['mode' in one ? one.mode : undefined, 'mode' in other ? other.mode : undefined]
  return one.type === other.type && how === then && (before === undefined || before === after)
}
