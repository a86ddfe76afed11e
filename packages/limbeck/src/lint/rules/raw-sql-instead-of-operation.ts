import { operationFor } from '../operation-for.ts'
import type { FileRule } from '../rule.ts'

/** Finds DDL in op.execute that an operation expresses. */
export const rawSqlInsteadOfOperation: FileRule = {
  name: 'raw-sql-instead-of-operation',
  subject: 'file',
  default: 'on',
  condition: 'op.execute runs DDL that an operation expresses',
  effect:
    'A plan cannot tell what it does: it is not written in its online form, and its inverse is not proposed.',
  remedy: 'Write the operation; SQL that has none, and changes of rows, are what op.execute is for.',
  bad: `/**
 * index orders by user
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'b00000000002',
  downRevision: 'a00000000001',
  createdAt: '2026-02-01T00:00:00Z',
  upgrade(op) {
    op.execute('create index orders_user_idx on orders (user_id)')
  },
  downgrade(op) {
    op.dropIndex('orders_user_idx')
  },
})`,
  good: `/**
 * index orders by user
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'b00000000002',
  downRevision: 'a00000000001',
  createdAt: '2026-02-01T00:00:00Z',
  upgrade(op) {
    op.createIndex('orders_user_idx', 'orders', ['user_id'], { concurrently: true })
  },
  downgrade(op) {
    op.dropIndex('orders_user_idx')
  },
})`,
  check: ({ script, lines }) =>
    script.statements.flatMap(({ node, isExecuted, index }) => {
      const operation = isExecuted && node !== undefined ? operationFor(node) : undefined
      return operation === undefined ? [] : [{ message: `op.${operation} does this`, line: lines[index] }]
    }),
}
