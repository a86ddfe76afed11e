import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { SqlRule } from '../rule.ts'

/** Finds an UPDATE assigns to one column twice. */
export const columnAssignedTwice: SqlRule = {
  name: 'column-assigned-twice',
  subject: 'sql',
  default: 'on',
  condition: 'An UPDATE assigns to one column twice',
  effect: 'PostgreSQL refuses it.',
  remedy: 'Keep one of the two.',
  bad: 'update orders set status = 1, status = 2 where id = 1;',
  good: 'update orders set status = 2 where id = 1;',
  check: (script) =>
    script.statements.flatMap((statement) => {
      const seen = new Set<string>()
      // A subscript or a field assigns to a part of the column.
      const targets = nodesOf(nodeOf(statement.node, 'UpdateStmt')?.targetList, 'ResTarget').filter(
        ({ indirection }) => indirection === undefined,
      )
      return targets.flatMap(({ name = '', location }) => {
        const isAgain = seen.has(name)
        seen.add(name)
        return isAgain ? [{ statement, message: `${name} is assigned to twice`, at: location }] : []
      })
    }),
}
