import { identifier } from '../../sql/identifier.ts'
import type { NotNull } from './not-null.ts'

/** A NOT NULL as a table constraint, as PostgreSQL 18 has it: `constraint x not null email not valid`. */
export function notNullConstraintSql(column: string, { name, noInherit, notValid }: NotNull): string {
  const named = name === undefined ? '' : `constraint ${identifier(name)} `
  return `${named}not null ${identifier(column)}${noInherit ? ' no inherit' : ''}${notValid ? ' not valid' : ''}`
}
