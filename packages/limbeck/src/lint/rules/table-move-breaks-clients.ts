import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table is moved to another schema. */
export const tableMoveBreaksClients: SqlRule = {
  name: 'table-move-breaks-clients',
  subject: 'sql',
  default: 'on',
  condition: 'A table is moved to another schema',
  effect: 'Programs that run meanwhile look for it where it was, and fail.',
  remedy: 'Leave a view in the old place while programs change over.',
  bad: 'alter table users set schema app;',
  good: `create schema app;
create view app.users as select * from public.users;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const move = nodeOf(statement.node, 'AlterObjectSchemaStmt')
      const table = relationName(move?.relation)
      if (move === undefined || move.objectType !== 'OBJECT_TABLE' || statement.isNew(table)) return []
      return [{ statement, message: `programs that look for ${table} fail`, at: move.relation?.location }]
    }),
}
