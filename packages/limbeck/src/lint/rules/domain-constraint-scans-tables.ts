import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a check is added to a domain without NOT VALID. */
export const domainConstraintScansTables: SqlRule = {
  name: 'domain-constraint-scans-tables',
  subject: 'sql',
  default: 'on',
  condition: 'A check is added to a domain without NOT VALID',
  effect: 'Every table with a column of the domain is locked against writes while its rows are read.',
  remedy: 'Add it NOT VALID, and validate it in a transaction of its own.',
  bad: `alter domain email add constraint has_at check (value like '%@%');`,
  good: `alter domain email add constraint has_at check (value like '%@%') not valid;`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const alter = nodeOf(statement.node, 'AlterDomainStmt')
      const constraint = nodeOf(alter?.def, 'Constraint')
      if (alter?.subtype !== 'C' || constraint?.skip_validation) return []
      return [
        {
          statement,
          message: `nobody can write the tables that use ${objectName(alter.typeName)} while their rows are read`,
        },
      ]
    }),
}
