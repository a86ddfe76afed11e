import { LimbeckError } from '../errors/limbeck-error.ts'
import { execute } from '../operations/execute.ts'
import { isExecute } from '../operations/is-execute.ts'
import type { Operation } from '../operations/operation.ts'
import { statementWords } from '../operations/statement-words.ts'
import { place } from './place.ts'

/**
 * Refuses SQL that would end the transaction which the revision and its version row share.
 *
 * @throws LimbeckError `revision.transaction-control`
 */
export function refuseTransactionControl(operations: readonly Operation[], path: string): void {
  const context = { serverVersion: 0, isNew: () => false, online: false }
  for (const { args } of operations.filter(isExecute)) {
    if (!mayEnd.test(args.sql)) continue
    for (const statement of execute.sql(args, context)) {
      if (!('sql' in statement) || statement.transaction === 'none') continue
      const words = statementWords(statement.sql, 3)
      if (endsTransaction(words)) throw refused(words, path)
    }
  }
}

/** Every statement that ends a transaction has one of these words. Most have none, and need not be read token by token. */
const mayEnd = /\b(?:begin|start|prepare|commit|end|rollback|abort)\b/i

function endsTransaction([first = '', second = '', third = '']: readonly string[]): boolean {
  if (['begin', 'commit', 'end', 'abort'].includes(first)) return true
  if (first === 'start' || first === 'prepare') return second === 'transaction'
  // ROLLBACK TO SAVEPOINT stays inside.
  return first === 'rollback' && second !== 'to' && third !== 'to'
}

function refused(words: readonly string[], path: string): LimbeckError {
  const statement = words[0] === 'start' || words[0] === 'prepare' ? words.slice(0, 2).join(' ') : words[0]
  return new LimbeckError(
    'revision.transaction-control',
    `${place(path)}: ${statement} would end the transaction of the revision`,
    {
      hint: `Remove it: a revision runs in a transaction already. To run without one, say transaction: 'none'.`,
      details: { path, statement },
    },
  )
}
