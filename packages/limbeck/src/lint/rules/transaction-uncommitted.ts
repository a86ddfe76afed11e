import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a script ends inside a transaction that it has begun. */
export const transactionUncommitted: SqlRule = {
  name: 'transaction-uncommitted',
  subject: 'sql',
  default: 'on',
  condition: 'A script ends inside a transaction that it has begun',
  effect: 'Nothing of it is kept, or the session hangs with its locks.',
  remedy: 'Add COMMIT.',
  bad: `begin;
create table users (id bigint);`,
  good: `begin;
create table users (id bigint);
commit;`,
  check: (script) => {
    const last = script.statements.at(-1)
    if (last === undefined) return []
    const kind = nodeOf(last.node, 'TransactionStmt')?.kind
    const opens = kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START'
    const ends = kind === 'TRANS_STMT_COMMIT' || kind === 'TRANS_STMT_ROLLBACK'
    const isOpen = last.begunBy === 'script' ? !ends : opens && last.transaction === undefined
    return isOpen ? [{ statement: last, message: 'the transaction is never committed' }] : []
  },
}
