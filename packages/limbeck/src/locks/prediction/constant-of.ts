import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'

/** The text of a constant, whatever it is cast to; undefined for anything else and for null. */
export function constantOf(expression: Node | undefined): string | undefined {
  const cast = nodeOf(expression, 'TypeCast')
  if (cast !== undefined) return constantOf(cast.arg)
  const negated = nodeOf(expression, 'A_Expr')
  if (negated !== undefined) {
    const isMinus = nodesOf(negated.name, 'String').at(-1)?.sval === '-' && negated.lexpr === undefined
    const value = isMinus ? constantOf(negated.rexpr) : undefined
    return value === undefined ? undefined : `-${value}`
  }
  const constant = nodeOf(expression, 'A_Const')
  if (constant === undefined || constant.isnull) return undefined
  if (constant.ival !== undefined) return String(constant.ival.ival ?? 0)
  if (constant.boolval !== undefined) return String(constant.boolval.boolval ?? false)
  return constant.sval?.sval ?? constant.fval?.fval
}
