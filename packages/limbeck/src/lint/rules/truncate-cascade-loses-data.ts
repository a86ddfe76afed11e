import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds tRUNCATE … CASCADE is run. */
export const truncateCascadeLosesData: SqlRule = {
  name: 'truncate-cascade-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'TRUNCATE … CASCADE is run',
  effect: 'It empties every table that refers to the named ones too, and theirs.',
  remedy: 'Name the tables that are to be emptied.',
  bad: 'truncate orders cascade;',
  good: `create table batch (id bigint);
truncate batch;`,
  check: (script) =>
    script.statements.flatMap((statement) =>
      nodeOf(statement.node, 'TruncateStmt')?.behavior === 'DROP_CASCADE'
        ? [{ statement, message: 'every table that refers to these is emptied too' }]
        : [],
    ),
}
