import type { RangeTypeDefinition } from './range-type-definition.ts'

/** Whether two range types differ in nothing but names. */
export function isSameRange(a: RangeTypeDefinition, b: RangeTypeDefinition): boolean {
  return (['subtype', 'subtypeOperatorClass', 'collation', 'canonical', 'subtypeDiff'] as const).every(
    (attribute) => a[attribute] === b[attribute],
  )
}
