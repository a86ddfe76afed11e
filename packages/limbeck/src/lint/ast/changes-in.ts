import type { DeleteStmt, Node, UpdateStmt } from 'libpg-query'
import { isAlwaysTrue } from '../../sql/ast/is-always-true.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { relationName } from '../../sql/ast/relation-name.ts'
import { walkNodes } from '../../sql/ast/walk-nodes.ts'

/** One UPDATE or DELETE of a statement. */
export interface RowChange {
  /** The table as messages call it. */
  readonly table: string
  /** Whether a condition looks at a row. A join with another table alone does not choose any. */
  readonly isRestricted: boolean
  /** Where the statement names the table. */
  readonly at: number | undefined
}

/** What a statement changes so, and what a WITH in it does; not the actions of a rule or the body of a function that it makes. */
export function changesIn(node: Node | undefined, kind: 'UpdateStmt' | 'DeleteStmt'): readonly RowChange[] {
  if (nodeOf(node, 'RuleStmt') !== undefined || nodeOf(node, 'CreateFunctionStmt') !== undefined) return []
  return [...walkNodes(node)].flatMap(({ key, value }) => {
    if (key !== kind) return []
    const { relation, whereClause }: UpdateStmt | DeleteStmt = value
    const isRestricted = whereClause !== undefined && !isAlwaysTrue(whereClause)
    return [{ table: relationName(relation), isRestricted, at: relation?.location }]
  })
}
