import { LimbeckError } from '../../errors/limbeck-error.ts'

const symbols = ['head', 'heads', 'base', 'current']

/**
 * Refuses a branch label that could not be used in a target afterwards.
 *
 * @throws `revision.bad-label` for an empty or reserved label, for white space, `@`, `:`, `,`, and for an end
 *   like `-1` or `+2`, which would read as a relative target.
 */
export function verifyBranchLabel(label: string): void {
  const reason = reasonAgainst(label)
  if (reason === undefined) return
  throw new LimbeckError('revision.bad-label', `'${label}' cannot be a branch label: ${reason}.`, {
    hint: 'Use letters, digits, underscores and dots, such as billing.',
    details: { label },
  })
}

function reasonAgainst(label: string): string | undefined {
  if (label === '') return 'it is empty'
  if (symbols.includes(label)) return 'it has a meaning as a target'
  if (/[\s@:,]/u.test(label)) return 'white space and the characters @ : , are not allowed'
  if (/^[+-]|[+-]\d+$/u.test(label)) return 'it reads as a relative target'
  return undefined
}
