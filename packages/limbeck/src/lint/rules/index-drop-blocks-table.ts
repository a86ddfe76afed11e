import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an index that exists is dropped without CONCURRENTLY. */
export const indexDropBlocksTable: SqlRule = {
  name: 'index-drop-blocks-table',
  subject: 'sql',
  default: 'on',
  condition: 'An index that exists is dropped without CONCURRENTLY',
  effect: 'The drop waits for every query on the table, and every later query waits for the drop.',
  remedy:
    'Write DROP INDEX CONCURRENTLY; Limbeck runs it outside a transaction (op.dropIndex: concurrently: true).',
  bad: 'drop index orders_user_idx;',
  good: 'drop index concurrently orders_user_idx;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const drop = nodeOf(statement.node, 'DropStmt')
      if (drop?.removeType !== 'OBJECT_INDEX' || drop.concurrent) return []
      return (drop.objects ?? [])
        .map(objectName)
        .filter((name) => !statement.isNew(name))
        .map((name) => ({
          statement,
          message: `the table of ${name} is locked against readers and writers for the drop`,
        }))
    }),
}
