import { isOptionOn } from '../../sql/ast/is-option-on.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { SqlRule } from '../rule.ts'
import type { ScriptStatement } from '../script.ts'

/** Finds a statement with CONCURRENTLY stands inside a transaction. */
export const concurrentStatementInTransaction: SqlRule = {
  name: 'concurrent-statement-in-transaction',
  subject: 'sql',
  default: 'on',
  condition: 'A statement with CONCURRENTLY stands inside a transaction',
  effect: 'PostgreSQL refuses it there.',
  remedy: 'Move it out of BEGIN … COMMIT, into a revision of its own.',
  bad: `begin;
create index concurrently orders_user_idx on orders (user_id);
commit;`,
  good: 'create index concurrently orders_user_idx on orders (user_id);',
  check: (script) =>
    script.statements.flatMap((statement) =>
      statement.transaction !== undefined && isConcurrent(statement)
        ? [{ statement, message: 'CONCURRENTLY is refused inside a transaction' }]
        : [],
    ),
}

function isConcurrent({ node }: ScriptStatement): boolean {
  const detaches = nodesOf(nodeOf(node, 'AlterTableStmt')?.cmds, 'AlterTableCmd').some(
    ({ def }) => nodeOf(def, 'PartitionCmd')?.concurrent === true,
  )
  return (
    detaches ||
    nodeOf(node, 'IndexStmt')?.concurrent === true ||
    nodeOf(node, 'DropStmt')?.concurrent === true ||
    isOptionOn(nodeOf(node, 'ReindexStmt')?.params, 'concurrently')
  )
}
