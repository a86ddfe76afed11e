import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table that the script did not make is dropped. */
export const tableDropLosesData: SqlRule = {
  name: 'table-drop-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'A table that the script did not make is dropped',
  effect: 'Its rows are gone, and a program that still names it fails.',
  remedy:
    'Let no program name it first. To be able to come back, keep it aside: op.dropTable(…, { keep: true }), and limbeck purge later. Then silence the finding with the reason.',
  bad: 'drop table orders;',
  good: `create table batch (id bigint);
drop table batch;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const drop = nodeOf(statement.node, 'DropStmt')
      if (drop?.removeType !== 'OBJECT_TABLE') return []
      return (drop.objects ?? [])
        .map(objectName)
        .filter((name) => !statement.isCertainlyNew(name))
        .map((name) => ({
          statement,
          message: `the rows of ${name} are gone, and programs that name it fail`,
        }))
    }),
}
