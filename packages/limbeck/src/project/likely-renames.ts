import { findRenames } from '../diff/renames/find-renames.ts'
import { renameText } from '../diff/renames/rename-text.ts'
import type { Comparison } from './compare-states.ts'

/** What may be a rename and is compared as a drop and a creation, as `--rename` takes it: `users.phone=phone_number`. */
export function likelyRenames({
  current,
  desired,
}: Pick<Comparison, 'current' | 'desired'>): readonly string[] {
  return findRenames(current, desired).questions.flatMap(({ to, ...renamed }) =>
    to.map((target) => renameText({ ...renamed, ...target })),
  )
}
