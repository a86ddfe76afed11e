import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Statement } from '../operations/operation.ts'
import { statementWords } from '../operations/statement-words.ts'
import { place } from '../revisions/place.ts'
import type { RevisionFile } from '../revisions/revision.ts'
import { statementLine } from './statement-line.ts'

const control = new Set(['begin', 'start', 'commit', 'end', 'abort', 'rollback'])

/**
 * Refuses a statement that would end the transaction of its revision behind the runner's back, so that a failure after
 * it could not be rolled back. A savepoint is free to come and go.
 *
 * @throws LimbeckError `revision.transaction-control`
 */
export function refuseTransactionControl(statement: Statement, { revision, path }: RevisionFile): void {
  if (!('sql' in statement)) return
  const [first = '', ...words] = statementWords(statement.sql, 4)
  const isHarmless = first === 'rollback' && words.includes('to')
  const isPrepared = words[0] === 'prepared' || (first === 'prepare' && words[0] !== 'transaction')
  if (isHarmless || isPrepared || (!control.has(first) && first !== 'prepare')) return
  throw new LimbeckError(
    'revision.transaction-control',
    `Revision ${revision} (${place(path)}) handles transactions itself: "${statementLine(statement.sql)}"`,
    {
      hint: `Remove the statement: each revision has a transaction. One that cannot have any says "transaction: none".`,
      details: { revision, path },
    },
  )
}
