import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'

/** One option of a dictionary; without a value it is the removal of the option. */
export function dictionaryOptionSql([name, value]: readonly [string, string | number | null]): string {
  if (value === null) return identifier(name)
  return `${identifier(name)} = ${typeof value === 'number' ? value : literal(value)}`
}
