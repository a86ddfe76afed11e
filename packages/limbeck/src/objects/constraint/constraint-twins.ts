import { isDeepStrictEqual } from 'node:util'
import { comparedKeys } from '../index-kind/compared-keys.ts'
import type { Twins } from '../kind.ts'
import type { Constraint } from './constraint.ts'

/**
 * Which constraint of a partition PostgreSQL might take in the place of another as the part of the parent's: of those
 * that have an index, one whose index is like it.
 */
export const constraintTwins: Twins<Constraint> = {
  areTwins: (one, other) => {
    const [left, right] = [compared(one), compared(other)]
    return left !== undefined && isDeepStrictEqual(left, right)
  },
  age: ({ derived = 0 }) => derived,
}

function compared(constraint: Constraint): object | undefined {
  const { type } = constraint
  switch (type) {
    case 'primary key':
    case 'unique': {
      const { columns, include, withoutOverlaps } = constraint
      const nullsNotDistinct = type === 'unique' ? constraint.nullsNotDistinct : undefined
      return { type, columns, include, withoutOverlaps, nullsNotDistinct }
    }
    case 'exclude': {
      const { method, elements, include, where } = constraint
      return { type, method, elements: comparedKeys(elements), include, where }
    }
    default:
      return undefined
  }
}
