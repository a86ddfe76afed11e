import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/**
 * Writes version rows. Each change must meet the row it expects: a run that lost its lock stops here and not later.
 *
 * @throws LimbeckError `version-table.changed`
 */
export async function changeVersions(
  connection: Connection,
  tables: Bookkeeping,
  changes: readonly RowChange[],
): Promise<void> {
  const table = tableSql(tables, 'version')
  for (const [action, version, to] of changes) {
    const rows =
      action === 'insert'
        ? await connection.query(
            `insert into ${table} (version_num) values ($1) on conflict do nothing returning 1`,
            [version],
          )
        : action === 'update'
          ? await connection.query(
              `update ${table} set version_num = $2 where version_num = $1 returning 1`,
              [version, to],
            )
          : await connection.query(`delete from ${table} where version_num = $1 returning 1`, [version])
    if (rows.length !== 1) throw versionTableChanged(tables, action, version)
  }
}

function versionTableChanged(tables: Bookkeeping, action: string, version: string): LimbeckError {
  return new LimbeckError(
    'version-table.changed',
    `Another program changed ${tables.schema}.${tables.version} during the run: ${action} of '${version}' met another row`,
    {
      hint: 'Stop the other program, look at "limbeck status", then run the command again.',
      details: { schema: tables.schema, table: tables.version, action, version },
    },
  )
}
