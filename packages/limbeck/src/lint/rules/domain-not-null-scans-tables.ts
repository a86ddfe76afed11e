import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a domain is set NOT NULL. */
export const domainNotNullScansTables: SqlRule = {
  name: 'domain-not-null-scans-tables',
  subject: 'sql',
  default: 'on',
  condition: 'A domain is set NOT NULL',
  effect: 'Every table with a column of the domain is locked against writes while its rows are read.',
  remedy:
    'Add CHECK (VALUE IS NOT NULL) NOT VALID to the domain, and validate it in a transaction of its own.',
  bad: 'alter domain email set not null;',
  good: 'alter domain email add constraint present check (value is not null) not valid;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const alter = nodeOf(statement.node, 'AlterDomainStmt')
      if (alter?.subtype !== 'O') return []
      return [
        {
          statement,
          message: `nobody can write the tables that use ${objectName(alter.typeName)} while their rows are read`,
        },
      ]
    }),
}
