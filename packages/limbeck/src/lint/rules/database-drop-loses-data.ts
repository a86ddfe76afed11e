import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a database is dropped. */
export const databaseDropLosesData: SqlRule = {
  name: 'database-drop-loses-data',
  subject: 'sql',
  default: 'on',
  condition: 'A database is dropped',
  effect: 'All of it is gone, and no transaction brings it back.',
  remedy: 'Do it by hand, with a backup.',
  bad: 'drop database shop;',
  good: 'create database shop;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const drop = nodeOf(statement.node, 'DropdbStmt')
      return drop === undefined
        ? []
        : [{ statement, message: `database ${drop.dbname} is gone, and no transaction brings it back` }]
    }),
}
