import { identifier } from '../../sql/identifier.ts'
import type { RoutineArgument } from './routine.ts'

/** One argument as it stands in the parentheses behind a routine's name. */
export function argumentSql(argument: RoutineArgument): string {
  if (typeof argument === 'string') return argument
  const { mode, name, type, default: value } = argument
  return [
    ...(mode === undefined ? [] : [mode]),
    ...(name === undefined ? [] : [identifier(name)]),
    type,
    ...(value === undefined ? [] : [`default ${value}`]),
  ].join(' ')
}
