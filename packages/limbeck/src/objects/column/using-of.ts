import { identifier } from '../../sql/identifier.ts'
import { castPath } from './cast-path.ts'
import { typeParts } from './type-parts.ts'

/**
 * The `using` that a change of type needs: undefined where PostgreSQL converts by itself, else a cast, through text
 * where there is no cast between the two. A value becomes an array of itself.
 */
export function usingOf(column: string, from: string, to: string): string | undefined {
  const current = typeParts(from)
  const desired = typeParts(to)
  const name = identifier(column)
  if (current.isArray === desired.isArray) {
    const path = castPath(current.name, desired.name)
    if (path === 'assignment') return undefined
    return path === 'explicit' ? `${name}::${to}` : `${name}::text${current.isArray ? '[]' : ''}::${to}`
  }
  if (desired.isArray && castPath(current.name, desired.name) === 'assignment') {
    return `case when ${name} is not null then array[${name}]::${to} end`
  }
  // An array becomes text by itself; text becomes anything that can read it.
  if (!desired.isArray && castPath('', desired.name) === 'assignment') return undefined
  const scalar = current.isArray ? '' : current.name
  const isDirect = castPath(scalar, desired.isArray ? '' : desired.name) === 'explicit'
  return isDirect ? `${name}::${to}` : `${name}::text::${to}`
}
