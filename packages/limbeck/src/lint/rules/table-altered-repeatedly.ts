import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds several ALTER TABLE follow each other on one table. */
export const tableAlteredRepeatedly: SqlRule = {
  name: 'table-altered-repeatedly',
  subject: 'sql',
  default: 'off',
  condition: 'Several ALTER TABLE follow each other on one table',
  effect: 'Each takes the lock anew, and each that reads the rows reads them anew.',
  remedy: 'Put the changes into one ALTER TABLE, separated by commas.',
  bad: `alter table users alter column name set not null;
alter table users alter column email set not null;`,
  good: `alter table users
  alter column name set not null,
  alter column email set not null;`,
  check: (script) => {
    const seen = new Set<string>()
    return script.statements.flatMap((statement) => {
      const alter = nodeOf(statement.node, 'AlterTableStmt')
      const table = relationName(alter?.relation)
      if (alter?.objtype !== 'OBJECT_TABLE' || statement.isNew(table)) return []
      const isAgain = seen.has(table)
      seen.add(table)
      return isAgain
        ? [
            {
              statement,
              message: `${table} was altered before: both changes fit into one ALTER TABLE`,
              at: alter.relation?.location,
            },
          ]
        : []
    })
  },
}
