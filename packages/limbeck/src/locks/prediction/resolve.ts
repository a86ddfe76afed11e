import type { RangeVar } from 'libpg-query'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { LockFacts } from '../facts/lock-facts.ts'

/** The name, as `RelationLock` has it, of what a statement names: where no schema is said, the first that has it. */
export function resolve(relation: RangeVar | undefined, { searchPath, relations }: LockFacts): string {
  const own = relation?.relname ?? ''
  if (relation?.schemaname !== undefined) return relationName(relation)
  const found = searchPath
    .map((schemaname) => relationName({ relname: own, schemaname }))
    .find((name) => relations.has(name))
  return found ?? relationName(relation)
}
