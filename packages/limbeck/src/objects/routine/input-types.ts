import type { RoutineArgument } from './routine.ts'

/** The types of the inputs among the arguments, with commas between them: a routine's identity besides its name. */
export function inputTypes(list: readonly RoutineArgument[] = []): string {
  return list
    .flatMap((each) => (typeof each === 'string' ? [each] : each.mode === 'out' ? [] : [each.type]))
    .join(', ')
}
