import { bookkeeping } from './bookkeeping.ts'
import { createTablesSql } from './create-tables-sql.ts'
import { inOneTransaction } from './in-one-transaction.ts'
import { readState } from './read-state.ts'
import type { RunContext } from './run-context.ts'
import { underLock } from './under-lock.ts'

/** Makes the version table, and the tables beside it, where they are not there yet. */
export async function ensureVersion(context: RunContext): Promise<void> {
  const tables = bookkeeping(context.settings.versionTable, context.settings.versionTableSchema)
  await underLock(context, tables, async (connection) => {
    const { missing } = await readState(connection, tables)
    if (missing.length === 0) return
    await inOneTransaction(context.settings, connection, async () => {
      for (const statement of createTablesSql(tables, missing)) await connection.execute(statement)
    })
  })
}
