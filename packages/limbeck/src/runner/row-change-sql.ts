import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/** The statement that makes one change of the version table, without an end. It fails where its new row is there already. */
export function rowChangeSql(tables: Bookkeeping, [action, version, to]: RowChange): string {
  const table = tableSql(tables, 'version')
  if (action === 'insert') return `insert into ${table} (version_num) values (${literal(version)})`
  const where = `where version_num = ${literal(version)}`
  return action === 'update'
    ? `update ${table} set version_num = ${literal(to)} ${where}`
    : `delete from ${table} ${where}`
}
