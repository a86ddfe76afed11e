import type { Connection } from '../../src/drivers/driver.ts'
import { until } from '../until.ts'

/** Waits until a process has connected to the database of a connection: before that there is nothing to cut. */
export async function firstSession(connection: Connection): Promise<void> {
  await until(
    connection,
    `select exists (select from pg_catalog.pg_stat_activity
      where datname = pg_catalog.current_database() and pid <> pg_catalog.pg_backend_pid())`,
  )
}
