import { LimbeckError } from '../../errors/limbeck-error.ts'
import { verifyRevisionId } from './verify-revision-id.ts'

const symbols = ['head', 'heads', 'base', 'current']

// Alembic's version_num is a varchar(32), and a database must stay readable by it.
const maximalLength = 32

/**
 * Refuses an id that a new revision must not take, though files that already have it still load.
 *
 * @throws `revision.bad-id` for an empty, reserved or too long id, or one with spaces or the grammar's characters.
 */
export function verifyNewRevisionId(id: string): void {
  verifyRevisionId(id)
  const reason = reasonAgainst(id)
  if (reason === undefined) return
  throw new LimbeckError('revision.bad-id', `'${id}' cannot be a revision id: ${reason}.`, {
    hint: 'Leave --rev-id out to get a random id, or use up to 32 letters, digits and underscores.',
    details: { revision: id },
  })
}

function reasonAgainst(id: string): string | undefined {
  if (id === '') return 'it is empty'
  if (symbols.includes(id)) return 'it has a meaning as a target'
  if (/\s/u.test(id)) return 'it contains white space'
  if (id.length > maximalLength) return `it is longer than the version table's ${maximalLength} characters`
  return undefined
}
