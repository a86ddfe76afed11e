import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an enum is made. */
export const enumIsHardToChange: SqlRule = {
  name: 'enum-is-hard-to-change',
  subject: 'sql',
  default: 'off',
  condition: 'An enum is made',
  effect: 'A value can be added and renamed, but never dropped or moved.',
  remedy: 'Keep the values in a table of their own, with a foreign key to it.',
  bad: `create type status as enum ('open', 'closed');`,
  good: 'create table status (name text primary key);',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const type = nodeOf(statement.node, 'CreateEnumStmt')
      return type === undefined
        ? []
        : [{ statement, message: `values of ${objectName(type.typeName)} can never be dropped or moved` }]
    }),
}
