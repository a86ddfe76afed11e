import type { NamedArgument, Routine, RoutineArgument } from './routine.ts'

/**
 * Whether CREATE OR REPLACE turns one routine into the other: the result is the same, no input that has a name loses
 * it, and no default goes. Follows ProcedureCreate in PostgreSQL's sources.
 */
export function canReplaceRoutine(current: Routine, desired: Routine): boolean {
  const [before, after] = [argumentsOf(current), argumentsOf(desired)]
  const isRow = after.filter(isOutput).length > 1
  return (
    Boolean(current.window) === Boolean(desired.window) &&
    JSON.stringify(current.returns) === JSON.stringify(desired.returns) &&
    before.length === after.length &&
    after.every((argument, place) => {
      const former = before[place]
      return former !== undefined && canReplaceArgument(former, argument, isRow)
    })
  )
}

function canReplaceArgument(current: NamedArgument, desired: NamedArgument, isRow: boolean): boolean {
  if (current.type !== desired.type || current.mode !== desired.mode) return false
  if (current.default !== undefined && desired.default === undefined) return false
  if (current.name === desired.name) return true
  // The names of several outputs are those of the columns of the result.
  return isRow && isOutput(desired) ? false : current.mode === 'out' || current.name === undefined
}

function argumentsOf({ arguments: list = [] }: Routine): readonly NamedArgument[] {
  return list.map((each: RoutineArgument) => (typeof each === 'string' ? { type: each } : each))
}

function isOutput({ mode }: NamedArgument): boolean {
  return mode === 'out' || mode === 'inout'
}
