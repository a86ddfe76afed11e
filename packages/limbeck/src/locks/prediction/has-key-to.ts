import type { RelationFacts } from '../facts/lock-facts.ts'

/** Whether a table has a foreign key to another one. */
export function hasKeyTo(table: RelationFacts | undefined, referenced: string): boolean {
  return table?.constraints.some(({ references }) => references === referenced) === true
}
