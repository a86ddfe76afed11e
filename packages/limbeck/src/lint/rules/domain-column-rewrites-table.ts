import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import { addedColumns } from '../ast/added-columns.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a column is added whose type is a domain that the script made with a check. */
export const domainColumnRewritesTable: SqlRule = {
  name: 'domain-column-rewrites-table',
  subject: 'sql',
  default: 'on',
  condition: 'A column is added whose type is a domain that the script made with a check',
  effect:
    'The check is tried on each row, even where the column has no default: the whole table is rewritten under ACCESS EXCLUSIVE. Of a domain that was there before, a script does not tell whether it has a check.',
  remedy:
    'Add the column with the base type and the check NOT VALID, and validate it in a transaction of its own.',
  bad: `create domain positive as int check (value > 0);
alter table orders add column amount positive;`,
  good: `create domain amount as int;
alter table orders add column amount amount;`,
  check: (script) => {
    const checked = script.statements.flatMap(({ node }) => {
      const domain = nodeOf(node, 'CreateDomainStmt')
      const constraints = nodesOf(domain?.constraints, 'Constraint')
      return constraints.some(({ contype }) => contype === 'CONSTR_CHECK')
        ? [objectName(domain?.domainname)]
        : []
    })
    return addedColumns(script).flatMap(({ statement, table, name, column, at }) =>
      checked.includes(objectName(column.typeName?.names))
        ? [
            {
              statement,
              message: `the check of ${table}.${name} is tried on each row: ${table} is rewritten while nobody can use it`,
              at,
            },
          ]
        : [],
    )
  },
}
