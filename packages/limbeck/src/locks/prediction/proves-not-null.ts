import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import type { RelationFacts } from '../facts/lock-facts.ts'
import { columnOf } from './column-of.ts'

/** Whether PostgreSQL need not look at the rows of a table to see that a column is never null. */
export function provesNotNull(table: RelationFacts | undefined, column: string): boolean {
  if (table === undefined) return false
  if (table.columns.find(({ name }) => name === column)?.isNotNull === true) return true
  return table.constraints.some(
    ({ isValidated, demands }) => isValidated && demands.some((demand) => demandsPresence(demand, column)),
  )
}

function demandsPresence(demand: Node, column: string): boolean {
  const test = nodeOf(demand, 'NullTest')
  return test?.nulltesttype === 'IS_NOT_NULL' && columnOf(test.arg) === column
}
