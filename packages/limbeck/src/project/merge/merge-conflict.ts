import { LimbeckError } from '../../errors/limbeck-error.ts'
import { describeConflict } from './describe-proof.ts'
import type { MergeProof } from './merge-proof.ts'

/** Makes the error for branches that do not go together, with every object they fight over. */
export function mergeConflict({ heads, conflicts, failures }: MergeProof): LimbeckError {
  const [first = '', ...others] = heads
  const objects = conflicts.map(describeConflict).join('; ')
  const server = failures.map(
    ({ revision, after, message }) => `. After ${after.join(', ')}, ${revision} fails: ${message}`,
  )
  return new LimbeckError(
    'merge.conflict',
    `${heads.join(' and ')} conflict over ${objects}${server.join('')}`,
    {
      hint: `Change one of the revisions so that only one of them touches the object, or put one branch behind the other: limbeck rebase ${others.at(-1)} --onto ${first}. --no-proof merges all the same.`,
      details: { heads, conflicts, failures },
      exitCode: 3,
    },
  )
}
