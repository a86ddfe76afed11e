import type { Bookkeeping } from './bookkeeping.ts'
import { createTablesSql } from './create-tables-sql.ts'

/** The making of the bookkeeping tables as an SQL script. It leaves those alone that are there. */
export function offlineTables(tables: Bookkeeping): string {
  const statements = createTablesSql(tables, ['version', 'history', 'progress']).map((sql) => `${sql};`)
  return `${['begin;', ...statements, 'commit;'].join('\n\n')}\n`
}
