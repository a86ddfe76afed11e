import { qualified } from '../../sql/qualified.ts'
import { columnSql } from '../column/column-sql.ts'
import { constraintSql } from '../constraint/constraint-sql.ts'
import { isNotValid } from './is-not-valid.ts'
import type { TableElements } from './table-elements.ts'

/** A table's name, columns, constraints and parents inside the statement that makes it. */
export function tableElementsSql(
  {
    schema,
    name,
    columns,
    constraints = [],
    partitionOf,
    inherits,
  }: TableElements & { readonly name: string },
  serverVersion: number,
): string {
  const elements = [
    ...columns
      .filter(({ inherited }) => inherited !== true)
      .map((column) => columnSql(column, schema, serverVersion)),
    ...constraints.filter((constraint) => !isNotValid(constraint)).map(constraintSql),
  ]
  const body = elements.length > 0 ? ` (\n  ${elements.join(',\n  ')}\n)` : partitionOf ? '' : ' ()'
  const parents = inherits?.map((parent) => qualified(parent.schema, parent.table))
  return [
    `${qualified(schema, name)}${partitionOf ? ` partition of ${qualified(partitionOf.schema, partitionOf.parent)}` : ''}${body}`,
    ...(partitionOf === undefined ? [] : [partitionOf.bounds]),
    ...(parents === undefined ? [] : [`inherits (${parents.join(', ')})`]),
  ].join(' ')
}
