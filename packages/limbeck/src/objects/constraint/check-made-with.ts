import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Constraint } from './constraint.ts'

/** A check as it comes to a child with that of its table: only as valid as that one. No other constraint does. */
export function checkMadeWith(constraint: Constraint, whole: CatalogObject): Constraint | undefined {
  if (constraint.type !== 'check') return undefined
  const { notValid: _, ...rest } = constraint
  return { ...rest, ...('notValid' in whole && { notValid: true }) }
}
