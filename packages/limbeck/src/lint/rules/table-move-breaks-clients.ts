import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

const relations: ReadonlySet<string> = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_FOREIGN_TABLE',
])

/** Finds a table or view is moved to another schema. */
export const tableMoveBreaksClients: SqlRule = {
  name: 'table-move-breaks-clients',
  subject: 'sql',
  default: 'on',
  condition: 'A table or view is moved to another schema',
  effect: 'Programs that run meanwhile look for it where it was, and fail.',
  remedy: 'Leave a view in the old place while programs change over.',
  bad: 'alter table users set schema app;',
  good: `create schema app;
create view app.users as select * from public.users;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const move = nodeOf(statement.node, 'AlterObjectSchemaStmt')
      const table = relationName(move?.relation)
      if (move === undefined || !relations.has(move.objectType ?? '') || statement.isNew(table)) return []
      return [{ statement, message: `programs that look for ${table} fail`, at: move.relation?.location }]
    }),
}
