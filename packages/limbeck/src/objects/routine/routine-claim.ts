import type { RoutineName } from './routine-id.ts'
import { routineId } from './routine-id.ts'

/** The claim of a routine's name and types: functions, procedures and aggregates share theirs. */
export function routineClaim(name: RoutineName): string {
  return routineId('routine', name)
}
