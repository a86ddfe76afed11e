import { statementWords } from './statement-words.ts'
import { transactionNeed } from './transaction-need.ts'

/** What PostgreSQL runs in a transaction block as it runs it alone. A DO block or a procedure may commit by itself. */
const plain: ReadonlySet<string> = new Set([
  'alter',
  'analyze',
  'comment',
  'create',
  'delete',
  'drop',
  'grant',
  'insert',
  'merge',
  'reassign',
  'refresh',
  'revoke',
  'select',
  'truncate',
  'update',
  'with',
])

/**
 * Whether a statement does the same in a transaction of its own as outside of one. There what it does and the record
 * that it is done commit together, so that a run that is cut off neither repeats nor skips it.
 */
export function runsInTransaction(sql: string): boolean {
  return plain.has(statementWords(sql, 1)[0] ?? '') && transactionNeed(sql) !== 'none'
}
