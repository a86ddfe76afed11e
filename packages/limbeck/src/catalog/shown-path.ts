import type { ObjectId } from './object-id.ts'
import { parseObjectId } from './parse-object-id.ts'

/** Kinds whose last part is not a name but the types of arguments. */
const withTypes: ReadonlySet<string> = new Set(['function', 'procedure', 'aggregate'])

/** The names of an object as a user reads them, outermost first: a function's types stand behind its name, `f(integer)`. */
export function shownPath(id: ObjectId): readonly string[] {
  const { kind, path } = parseObjectId(id)
  if (!withTypes.has(kind) || path.length < 3) return path
  return [...path.slice(0, -2), `${path.at(-2) ?? ''}(${path.at(-1) ?? ''})`]
}
