import type { Connection } from '../../src/drivers/driver.ts'

/** The rows of the version table, sorted. */
export async function versionRows(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ version: string }>(
    'select version_num as version from alembic_version order by 1',
  )
  return rows.map(({ version }) => version)
}
