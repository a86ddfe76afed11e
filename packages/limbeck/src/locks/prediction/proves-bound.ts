import type { Node, PartitionBoundSpec } from 'libpg-query'
import { nodeOf } from '../../sql/ast/node-of.ts'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { RelationFacts } from '../facts/lock-facts.ts'
import { columnOf } from './column-of.ts'
import { constantOf } from './constant-of.ts'
import { provesNotNull } from './proves-not-null.ts'

/**
 * Whether validated checks of a table say that its rows belong into a partition, so that PostgreSQL does not read them
 * when it is attached. Only keys of one column; false in doubt.
 */
export function provesBound(
  part: RelationFacts | undefined,
  bound: PartitionBoundSpec | undefined,
  parent: RelationFacts | undefined,
): boolean {
  const [, column] = /^(?:RANGE|LIST) \((\w+)\)$/.exec(parent?.partitionKey ?? '') ?? []
  if (part === undefined || bound === undefined || column === undefined || bound.is_default) return false
  const demands = part.constraints.flatMap((each) => (each.isValidated ? each.demands : []))
  const isLimited = (operator: string, limit: Node | undefined) =>
    isInfinite(limit) || demands.some((demand) => compares(demand, column, operator) === constantOf(limit))
  const isProved =
    bound.listdatums === undefined
      ? bound.lowerdatums !== undefined &&
        isLimited('>=', bound.lowerdatums[0]) &&
        isLimited('<', bound.upperdatums?.[0])
      : demands.some((demand) => isAmong(demand, column, bound.listdatums?.map(constantOf) ?? []))
  return isProved && provesNotNull(part, column)
}

function isInfinite(limit: Node | undefined): boolean {
  return ['minvalue', 'maxvalue'].includes(columnOf(limit) ?? '')
}

/** The constant that a column is compared with by an operator. */
function compares(demand: Node, column: string, operator: string): string | undefined {
  const comparison = nodeOf(demand, 'A_Expr')
  const isIt =
    columnOf(comparison?.lexpr) === column &&
    nodesOf(comparison?.name, 'String').at(-1)?.sval === operator &&
    comparison?.kind === 'AEXPR_OP'
  // A constant that is none must not be like an absent one.
  return isIt ? (constantOf(comparison.rexpr) ?? '') : ''
}

/** Whether a condition leaves a column only values of a list: `c = 'a'`, `c = any (array['a', 'b'])`. */
function isAmong(demand: Node, column: string, values: readonly (string | undefined)[]): boolean {
  const comparison = nodeOf(demand, 'A_Expr')
  if (columnOf(comparison?.lexpr) !== column) return false
  if (nodesOf(comparison?.name, 'String').at(-1)?.sval !== '=') return false
  if (comparison?.kind === 'AEXPR_OP') return values.includes(constantOf(comparison.rexpr) ?? '')
  const elements = elementsOf(comparison?.rexpr)
  return elements.length > 0 && elements.every((each) => values.includes(constantOf(each) ?? ''))
}

function elementsOf(array: Node | undefined): readonly Node[] {
  const cast = nodeOf(array, 'TypeCast')
  if (cast !== undefined) return elementsOf(cast.arg)
  return nodeOf(array, 'A_ArrayExpr')?.elements ?? []
}
