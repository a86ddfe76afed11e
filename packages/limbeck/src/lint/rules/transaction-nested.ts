import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds bEGIN stands inside a transaction, or COMMIT and ROLLBACK outside of one. */
export const transactionNested: SqlRule = {
  name: 'transaction-nested',
  subject: 'sql',
  default: 'on',
  condition: 'BEGIN stands inside a transaction, or COMMIT and ROLLBACK outside of one',
  effect: 'PostgreSQL warns and goes on: what is thought to be a transaction is none.',
  remedy: 'Pair each BEGIN with one COMMIT; a revision has its own transaction and needs none.',
  bad: `begin;
begin;
commit;`,
  good: `begin;
select 1;
commit;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const kind = nodeOf(statement.node, 'TransactionStmt')?.kind
      if (kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START')
        return statement.transaction === undefined
          ? []
          : [{ statement, message: 'a transaction is open already' }]
      const isEnd = kind === 'TRANS_STMT_COMMIT' || kind === 'TRANS_STMT_ROLLBACK'
      if (!isEnd || statement.begunBy === 'script') return []
      const message =
        statement.begunBy === undefined
          ? 'no transaction is open'
          : 'this ends the transaction of whoever runs the script'
      return [{ statement, message }]
    }),
}
