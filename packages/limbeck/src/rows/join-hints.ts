import type { Hints } from './hints.ts'

/** What several conditions speak of. */
export function joinHints(hints: readonly Hints[]): Hints {
  return {
    texts: hints.flatMap(({ texts }) => texts),
    numbers: hints.flatMap(({ numbers }) => numbers),
    patterns: hints.flatMap(({ patterns }) => patterns),
    likes: hints.flatMap(({ likes }) => likes),
    casts: hints.flatMap(({ casts }) => casts),
  }
}
