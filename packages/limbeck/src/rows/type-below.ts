import type { TypeFacts } from './type-facts.ts'

/** The type below all domains. */
export function typeBelow(
  type: TypeFacts | undefined,
  types: ReadonlyMap<number, TypeFacts>,
): TypeFacts | undefined {
  let facts = type
  while (facts?.kind === 'domain') facts = types.get(facts.base)
  return facts
}
