import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a schema is renamed. */
export const schemaRenameBreaksClients: SqlRule = {
  name: 'schema-rename-breaks-clients',
  subject: 'sql',
  default: 'on',
  condition: 'A schema is renamed',
  effect: 'Programs that run meanwhile still use the old name, and fail.',
  remedy:
    'Expand and contract, which revision --autogenerate --expand writes for a column: make the new name beside the old one, keep both working while programs change over, then drop the old one. For a table, a view under the old name may stand in.',
  bad: 'alter schema app rename to service;',
  good: 'create schema service;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const rename = nodeOf(statement.node, 'RenameStmt')
      if (rename === undefined || rename.renameType !== 'OBJECT_SCHEMA') return []
      return [
        {
          statement,
          message: `programs that still say ${rename.subname} fail`,
          at: rename.relation?.location,
        },
      ]
    }),
}
