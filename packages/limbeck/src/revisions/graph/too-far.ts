import { LimbeckError } from '../../errors/limbeck-error.ts'

/** Makes the error for a relative target that leaves the graph. */
export function tooFar(target: string, steps: number): LimbeckError {
  const sign = steps > 0 ? '+' : ''
  return new LimbeckError(
    'revision.too-far',
    `Relative revision ${sign}${steps} didn't produce ${Math.abs(steps)} migrations`,
    {
      hint: 'Run limbeck history to see how many revisions there are in that direction, or name one.',
      details: { target, steps },
    },
  )
}
