import { nodeOf } from '../../sql/ast/node-of.ts'
import { objectName } from '../../sql/ast/object-name.ts'
import type { SqlRule } from '../rule.ts'

/** Finds a value is added to an enum without BEFORE or AFTER. */
export const enumValueWithoutPlace: SqlRule = {
  name: 'enum-value-without-place',
  subject: 'sql',
  default: 'off',
  condition: 'A value is added to an enum without BEFORE or AFTER',
  effect: 'It comes last, which decides how rows are sorted, and cannot be changed later.',
  remedy: 'Say BEFORE or AFTER.',
  bad: `alter type status add value 'closed';`,
  good: `alter type status add value 'closed' after 'open';`,
  check: (script) =>
    script.statements.flatMap((statement) => {
      const change = nodeOf(statement.node, 'AlterEnumStmt')
      if (change === undefined || change.oldVal !== undefined || change.newValNeighbor !== undefined)
        return []
      return [
        {
          statement,
          message: `${change.newVal} comes last among the values of ${objectName(change.typeName)}`,
        },
      ]
    }),
}
