import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a domain is made with a constraint. */
export const domainCheckIsHardToChange: SqlRule = {
  name: 'domain-check-is-hard-to-change',
  subject: 'sql',
  default: 'off',
  condition: 'A domain is made with a constraint',
  effect: 'Another constraint later reads every table that uses the domain.',
  remedy: 'Use a plain domain, and a check on each table.',
  bad: 'create domain positive as int check (value > 0);',
  good: 'create domain amount as numeric;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const domain = nodeOf(statement.node, 'CreateDomainStmt')
      return domain?.constraints === undefined
        ? []
        : [
            {
              statement,
              message: `a change of the constraint of ${objectName(domain.domainname)} reads every table that uses it`,
            },
          ]
    }),
}
