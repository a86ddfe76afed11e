import type { Touch } from './merge-proof.ts'

/**
 * How likely two revisions that touch one object are to fight over it: 1 for certain, 2 and 3 where something failed
 * between them and nothing explains it better, 0 for never.
 */
export function clash(left: Touch, right: Touch): 0 | 1 | 2 | 3 {
  const [first, second] = [left, right].sort((a, b) => weight[a] - weight[b])
  if (first === 'uses' && second === 'uses') return 0
  if (second === 'uses') return first === 'drops' ? 1 : first === 'changes' ? 3 : 0
  return first === 'changes' && second === 'changes' ? 2 : 1
}

const weight: Readonly<Record<Touch, number>> = { drops: 0, creates: 1, changes: 2, uses: 3 }
