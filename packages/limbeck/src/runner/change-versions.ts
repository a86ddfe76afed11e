import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { RowChange } from '../revisions/graph/row-change.ts'
import type { Bookkeeping } from './bookkeeping.ts'
import { metRowSql } from './met-row-sql.ts'

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
  for (const change of changes) {
    const rows = await connection.query(metRowSql(tables, change))
    if (rows.length !== 1) throw versionTableChanged(tables, change)
  }
}

function versionTableChanged(tables: Bookkeeping, [action, version]: RowChange): LimbeckError {
  return new LimbeckError(
    'version-table.changed',
    `Another program changed ${tables.schema}.${tables.version} during the run: ${action} of '${version}' met another row`,
    {
      hint: 'Stop the other program, look at "limbeck status", then run the command again.',
      details: { schema: tables.schema, table: tables.version, action, version },
    },
  )
}
