import type { RangeVar } from 'libpg-query'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import { walkNodes } from '../../sql/ast/walk-nodes.ts'
import type { LockFacts } from '../facts/lock-facts.ts'
import { resolve } from './resolve.ts'

/** The relations that a part of a statement names, without what a WITH of it is called. */
export function tablesRead(part: unknown, facts: LockFacts): readonly string[] {
  const nodes = [...walkNodes(part)]
  const common = new Set(
    nodes.flatMap(({ key, value }) =>
      key === 'WithClause'
        ? nodesOf(value.ctes as Parameters<typeof nodesOf>[0], 'CommonTableExpr').map(
            ({ ctename }) => ctename,
          )
        : [],
    ),
  )
  return nodes.flatMap(({ key, value }) => {
    if (!['RangeVar', 'relation'].includes(key)) return []
    const relation = value as RangeVar
    const isCommon = relation.schemaname === undefined && common.has(relation.relname)
    return relation.relname === undefined || isCommon ? [] : [resolve(relation, facts)]
  })
}
