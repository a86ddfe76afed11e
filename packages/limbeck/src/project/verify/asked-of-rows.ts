import type { AlterColumn } from '../../objects/column/alter-column.ts'
import { typeParts } from '../../objects/column/type-parts.ts'
import type { CreateCheckConstraint } from '../../objects/constraint/create-check-constraint.ts'
import type { Operation } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'

/** A condition that a revision's operations ask of rows which are there before it. */
export interface Asked {
  /** The table, as SQL. */
  readonly table: string
  /** As SQL. */
  readonly condition: string
}

const strings: readonly string[] = ['varchar', 'char', 'bpchar']

/** What operations ask of rows: that a new check holds, and that values can be cast to a new type and fit it. */
export function askedOfRows(operations: readonly Operation[]): readonly Asked[] {
  return operations.flatMap(({ op, args }): readonly Asked[] => {
    if (op === 'createCheckConstraint') {
      const { schema, table, expression } = args as CreateCheckConstraint
      return [{ table: qualified(schema, table), condition: expression }]
    }
    const { schema, table, column, type, using } = args as AlterColumn
    if (op !== 'alterColumn' || type === undefined) return []
    const name = identifier(column)
    const { name: kind, modifiers, isArray } = typeParts(type)
    const isLimited = strings.includes(kind) && modifiers[0] !== undefined && !isArray
    const condition = isLimited
      ? `pg_catalog.char_length(${using ?? name}::pg_catalog.text) <= ${modifiers[0]}`
      : `(${using ?? name})::${type} is not null or ${name} is null`
    return [{ table: qualified(schema, table), condition }]
  })
}
