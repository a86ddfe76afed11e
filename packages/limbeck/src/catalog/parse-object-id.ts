import type { ObjectId } from './object-id.ts'

/** Splits an id into its kind and its raw names, outermost first: the inverse of `objectId`. */
export function parseObjectId(id: ObjectId): { readonly kind: string; readonly path: readonly string[] } {
  const colon = id.indexOf(':')
  if (!id.includes('\\')) return { kind: id.slice(0, colon), path: id.slice(colon + 1).split('.') }
  const path: string[] = []
  let part = ''
  for (let i = colon + 1; i < id.length; i++) {
    const character = id.charAt(i)
    if (character === '.') {
      path.push(part)
      part = ''
    } else part += character === '\\' ? id.charAt(++i) : character
  }
  return { kind: id.slice(0, colon), path: [...path, part] }
}
