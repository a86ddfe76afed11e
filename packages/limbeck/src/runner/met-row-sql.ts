import type { RowChange } from '../revisions/graph/row-change.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { rowChangeSql } from './row-change-sql.ts'

/**
 * A change of the version table as a statement that returns one row where it met what it expects, and otherwise none. `spell`
 * is that of `rowChangeSql`.
 */
export function metRowSql(tables: Bookkeeping, change: RowChange, spell?: (id: string) => string): string {
  const conflict = change[0] === 'insert' ? ' on conflict do nothing' : ''
  return `${rowChangeSql(tables, change, spell)}${conflict} returning 1`
}
