import type { Node } from 'libpg-query'
import { walkNodes } from './walk-nodes.ts'

/** Whether a condition looks at no column, so that it holds for every row or for none: `true`, `1 = 1`. */
export function isAlwaysTrue(condition: Node): boolean {
  for (const { key } of walkNodes(condition)) {
    if (
      key === 'ColumnRef' ||
      key === 'FuncCall' ||
      key === 'SubLink' ||
      key === 'CurrentOfExpr' ||
      key === 'ParamRef'
    )
      return false
  }
  return true
}
