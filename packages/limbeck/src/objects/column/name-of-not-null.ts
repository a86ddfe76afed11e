import { generatedName } from '../generated-name.ts'
import type { Column } from './column.ts'

/** The name that a column's NOT NULL has, or would have, as a constraint of PostgreSQL 18. */
export function nameOfNotNull({ table, name, notNull }: Column): string {
  return notNull?.name ?? generatedName(table, name, 'not_null')
}
