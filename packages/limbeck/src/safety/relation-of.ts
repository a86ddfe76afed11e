import type { RangeVar } from 'libpg-query'
import type { LostName } from '../operations/lost.ts'

/** The name of the relation that a statement names. */
export function relationOf({ schemaname, relname = '' }: RangeVar = {}): LostName {
  return schemaname === undefined ? { name: relname } : { schema: schemaname, name: relname }
}
