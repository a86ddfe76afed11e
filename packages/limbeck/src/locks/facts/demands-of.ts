import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'

/** The parts of a condition that AND joins: all of them must hold. */
export function demandsOf(parse: ParseStatement, condition: string): readonly Node[] {
  const parsed = parse(`select ${condition}`)
  const select = 'node' in parsed ? nodeOf(parsed.node, 'SelectStmt') : undefined
  const value = nodeOf(select?.targetList?.[0], 'ResTarget')?.val
  return value === undefined ? [] : partsOf(value)
}

function partsOf(condition: Node): readonly Node[] {
  const both = nodeOf(condition, 'BoolExpr')
  return both?.boolop === 'AND_EXPR' ? (both.args ?? []).flatMap(partsOf) : [condition]
}
