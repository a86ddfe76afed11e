import type { Column } from '../../objects/column/column.ts'
import { typeParts } from '../../objects/column/type-parts.ts'
import { usingOf } from '../../objects/column/using-of.ts'
import { identifier } from '../../sql/identifier.ts'

/** How the values of two columns come from each other. */
export interface Expressions {
  readonly up: string
  readonly down: string
}

/** Each holds every value of those before it. */
const integers = ['smallint', 'integer', 'bigint', 'numeric']
const floats = ['real', 'double precision']

/** The expressions that nobody needs to state: the type is the same, or a wider one. Undefined for any other change. */
export function obviousExpressions(before: Column, after: Column, newName: string): Expressions | undefined {
  // What stands in place of null, nobody can know.
  if (before.nullable && !after.nullable) return undefined
  if (before.type === after.type && before.collation === after.collation) {
    return { up: identifier(before.name), down: identifier(newName) }
  }
  return isWider(before.type, after.type) ? proposedExpressions(before, after, newName) : undefined
}

/** Expressions that may be right: a cast each way, and a value in place of null. */
export function proposedExpressions(before: Column, after: Column, newName: string): Expressions {
  const cast = usingOf(before.name, before.type, after.type) ?? castOf(before.name, before.type, after.type)
  return {
    up: before.nullable && !after.nullable ? `coalesce(${cast}, VALUE)` : cast,
    down: usingOf(newName, after.type, before.type) ?? castOf(newName, after.type, before.type),
  }
}

function castOf(name: string, from: string, to: string): string {
  return from === to ? identifier(name) : `${identifier(name)}::${to}`
}

function isWider(from: string, to: string): boolean {
  const [current, desired] = [typeParts(from), typeParts(to)]
  if (current.isArray || desired.isArray || desired.modifiers.length > 0 || current.modifiers.length > 0)
    return false
  return [integers, floats].some((family) => {
    const [start, end] = [family.indexOf(current.name), family.indexOf(desired.name)]
    return start >= 0 && end > start
  })
}
