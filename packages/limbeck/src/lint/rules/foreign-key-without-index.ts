import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import { addedConstraints } from '../ast/added-constraints.ts'
import type { SqlRule } from '../rule.ts'
import type { Script } from '../script.ts'

/** Finds a foreign key is added, and the script makes no index over its columns. */
export const foreignKeyWithoutIndex: SqlRule = {
  name: 'foreign-key-without-index',
  subject: 'sql',
  default: 'off',
  condition: 'A foreign key is added, and the script makes no index over its columns',
  effect:
    'Each delete or key change in the other table reads this one in full. Off by default: the index may exist already, which a script does not tell.',
  remedy: 'Create an index over the columns, CONCURRENTLY; one with a WHERE does not help.',
  bad: 'alter table orders add constraint orders_user_fk foreign key (user_id) references users (id) not valid;',
  good: `create index concurrently orders_user_idx on orders (user_id);
alter table orders add constraint orders_user_fk foreign key (user_id) references users (id) not valid;`,
  check: (script) =>
    addedConstraints(script, 'CONSTR_FOREIGN').flatMap(({ statement, table, constraint, column, at }) => {
      const own = nodesOf(constraint.fk_attrs, 'String').map(({ sval = '' }) => sval)
      const columns = column === undefined ? own : [column]
      if (isIndexed(script, table, columns)) return []
      return [
        {
          statement,
          message: `without an index over ${columns.join(', ')}, deletes in ${relationName(constraint.pktable)} read ${table} in full`,
          at,
        },
      ]
    }),
}

function isIndexed(script: Script, table: string, columns: readonly string[]): boolean {
  return script.statements.some(({ node }) => {
    const index = nodeOf(node, 'IndexStmt')
    if (index === undefined || index.whereClause !== undefined || relationName(index.relation) !== table)
      return false
    const keys = nodesOf(index.indexParams, 'IndexElem').map(({ name }) => name)
    return columns.every((column) => keys.slice(0, columns.length).includes(column))
  })
}
