import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/**
 * The statement that makes one change of the version table, without an end. It fails where its new row is there already.
 * `spell` makes an SQL expression of a revision's id.
 */
export function rowChangeSql(
  tables: Bookkeeping,
  [action, version, to]: RowChange,
  spell: (id: string) => string = literal,
): string {
  const table = tableSql(tables, 'version')
  if (action === 'insert') return `insert into ${table} (version_num) values (${spell(version)})`
  const where = `where version_num = ${spell(version)}`
  return action === 'update'
    ? `update ${table} set version_num = ${spell(to)} ${where}`
    : `delete from ${table} ${where}`
}
