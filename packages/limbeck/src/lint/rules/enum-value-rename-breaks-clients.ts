import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a value of an enum is renamed. */
export const enumValueRenameBreaksClients: SqlRule = {
  name: 'enum-value-rename-breaks-clients',
  subject: 'sql',
  default: 'on',
  condition: 'A value of an enum is renamed',
  effect: 'Programs that run meanwhile still write the old value, and fail.',
  remedy: 'Add the new value, let programs write it, change the rows by op.backfill.',
  bad: `alter type status rename value 'open' to 'pending';`,
  good: `alter type status add value 'pending' after 'open';`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const change = nodeOf(statement.node, 'AlterEnumStmt')
      if (change?.oldVal === undefined) return []
      return [{ statement, message: `programs that still write ${change.oldVal} fail` }]
    }),
}
