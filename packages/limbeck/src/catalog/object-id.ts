/**
 * The identity of a catalog object: its kind and its raw catalog names, as `kind:part.part`.
 *
 * Parts are never quoted SQL. A dot, colon or backslash inside a part is escaped with a backslash, so that two
 * different objects never share an id. A function's argument types are one further part.
 */
export type ObjectId = string & { readonly brand: 'ObjectId' }

/** Makes the id of the object of `kind` whose raw names, outermost first, are `path`. */
export function objectId(kind: string, ...path: readonly string[]): ObjectId {
  let id = `${kind}:`
  // Each object of a catalog has a few, so no list is made on the way.
  for (let at = 0; at < path.length; at++) id += (at === 0 ? '' : '.') + escapePart(path[at] ?? '')
  return id as ObjectId
}

function escapePart(part: string): string {
  return /[\\.:]/.test(part) ? part.replace(/[\\.:]/g, '\\$&') : part
}
