import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a table or view is renamed. */
export const tableRenameBreaksClients: SqlRule = {
  name: 'table-rename-breaks-clients',
  subject: 'sql',
  default: 'on',
  condition: 'A table or view is renamed',
  effect: 'Programs that run meanwhile still use the old name, and fail.',
  remedy:
    'Expand and contract, which revision --autogenerate --expand writes for a column: make the new name beside the old one, keep both working while programs change over, then drop the old one. For a table, a view under the old name may stand in.',
  bad: 'alter table users rename to accounts;',
  good: 'create view accounts as select * from users;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const rename = nodeOf(statement.node, 'RenameStmt')
      if (
        rename === undefined ||
        !['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_FOREIGN_TABLE'].includes(
          rename.renameType ?? '',
        ) ||
        statement.isNew(relationName(rename.relation))
      )
        return []
      return [
        {
          statement,
          message: `programs that still say ${relationName(rename.relation)} fail`,
          at: rename.relation?.location,
        },
      ]
    }),
}
