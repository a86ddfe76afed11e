import { present } from '../present.ts'
import type { ArgumentRow } from './arguments-of.ts'
import type { NamedArgument, RoutineArgument } from './routine.ts'

/** Makes arguments of their rows, columns of a returned table left out; undefined where there are none. */
export function readArguments(rows: readonly ArgumentRow[] | null): readonly RoutineArgument[] | undefined {
  const own = (rows ?? []).filter(({ mode }) => mode !== 't')
  return own.length === 0 ? undefined : own.map(argumentOf)
}

const modes = { i: undefined, t: undefined, o: 'out', b: 'inout', v: 'variadic' } as const

function argumentOf({ name, type, mode, default: value }: ArgumentRow): RoutineArgument {
  if (name === null && mode === 'i' && value === null) return type
  return present<NamedArgument>({ mode: modes[mode], name, type, default: value })
}
