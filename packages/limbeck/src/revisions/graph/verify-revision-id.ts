import { LimbeckError } from '../../errors/limbeck-error.ts'

/**
 * Refuses an id with a character that the target grammar uses: `@`, `-`, `+` or `:`.
 *
 * @throws `revision.bad-id`, naming the characters.
 */
export function verifyRevisionId(id: string): void {
  const found = [...new Set(id.match(/[@\-+:]/g))].sort()
  if (found.length === 0) return
  throw new LimbeckError(
    'revision.bad-id',
    `Character(s) '${found.join(', ')}' not allowed in revision identifier '${id}'`,
    { hint: 'Use letters, digits and underscores.', details: { revision: id, characters: found } },
  )
}
