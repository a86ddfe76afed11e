import { columnSettings } from '../column/column-settings.ts'
import { constraintSql } from '../constraint/constraint-sql.ts'
import { isNotValid } from './is-not-valid.ts'
import type { TableElements } from './table-elements.ts'

/** The sub-commands of ALTER TABLE that give a new table what the statement that makes it cannot say. */
export function tableSettings(
  { columns, constraints = [] }: TableElements,
  serverVersion: number,
): readonly string[] {
  return [
    ...columns.flatMap((column) => columnSettings(column, serverVersion)),
    ...constraints.filter(isNotValid).map((constraint) => `add ${constraintSql(constraint)}`),
  ]
}
