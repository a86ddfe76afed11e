import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/** The statement that gives a progress table made by an earlier version its place for positions. */
export function positionColumnSql(tables: Bookkeeping): string {
  return `alter table ${tableSql(tables, 'progress')} add column if not exists position jsonb`
}
