import type { RowChange } from '../revisions/graph/row-change.ts'
import { literal } from '../sql/literal.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/** The statements of a script that change the version table. */
export function versionRowsSql(tables: Bookkeeping, changes: readonly RowChange[]): readonly string[] {
  const table = tableSql(tables, 'version')
  return changes.map(([action, version, to]) => {
    if (action === 'insert') return `insert into ${table} (version_num) values (${literal(version)});`
    const where = `where version_num = ${literal(version)};`
    return action === 'update'
      ? `update ${table} set version_num = ${literal(to)} ${where}`
      : `delete from ${table} ${where}`
  })
}
