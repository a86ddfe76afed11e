import type { Node } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'

/** The column that an expression is, whatever it is cast to; undefined for anything else. */
export function columnOf(expression: Node | undefined): string | undefined {
  const cast = nodeOf(expression, 'TypeCast')
  if (cast !== undefined) return columnOf(cast.arg)
  return nodesOf(nodeOf(expression, 'ColumnRef')?.fields, 'String').at(-1)?.sval
}
