import type { Deferral } from './constraint-definition.ts'

/** The words that say when a constraint is checked; none for after each statement. */
export function deferralSql({ deferrable, initiallyDeferred }: Deferral): readonly string[] {
  return [...(deferrable ? ['deferrable'] : []), ...(initiallyDeferred ? ['initially deferred'] : [])]
}
