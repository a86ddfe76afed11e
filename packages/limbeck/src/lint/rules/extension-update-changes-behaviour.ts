import { nodeOf } from '../../sql/ast/node-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an extension is updated. */
export const extensionUpdateChangesBehaviour: SqlRule = {
  name: 'extension-update-changes-behaviour',
  subject: 'sql',
  default: 'off',
  condition: 'An extension is updated',
  effect: 'Its functions may do something else afterwards, and indexes over them may need a rebuild.',
  remedy: 'Read its release notes, and say in the reason of the silence what they ask for.',
  bad: 'alter extension postgis update;',
  good: 'create extension postgis;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const update = nodeOf(statement.node, 'AlterExtensionStmt')
      return update === undefined
        ? []
        : [{ statement, message: `${update.extname} may do something else afterwards` }]
    }),
}
