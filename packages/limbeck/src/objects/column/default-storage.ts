import type { Storage } from './column-definition.ts'
import { typeParts } from './type-parts.ts'

/** The storage of a built-in type whose values can be long; PostgreSQL before 16 has no word for "the type's". */
export function defaultStorage(type: string): Storage {
  const { name, isArray } = typeParts(type)
  return !isArray && ['numeric', 'inet', 'cidr'].includes(name) ? 'main' : 'extended'
}
