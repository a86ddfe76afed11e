import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is renamed. */
export const columnRenameBreaksClients: SqlRule = {
  name: 'column-rename-breaks-clients',
  subject: 'sql',
  default: 'on',
  condition: 'A column is renamed',
  effect: 'Programs that run meanwhile still use the old name, and fail.',
  remedy:
    'Expand and contract, which revision --autogenerate --expand writes for a column: make the new name beside the old one, keep both working while programs change over, then drop the old one. For a table, a view under the old name may stand in.',
  bad: 'alter table users rename column phone to phone_number;',
  good: 'alter table users add column phone_number text;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const rename = nodeOf(statement.node, 'RenameStmt')
      if (
        rename === undefined ||
        rename.renameType !== 'OBJECT_COLUMN' ||
        statement.isNew(relationName(rename.relation))
      )
        return []
      return [
        {
          statement,
          message: `programs that still say ${relationName(rename.relation)}.${rename.subname} fail`,
          at: rename.relation?.location,
        },
      ]
    }),
}
