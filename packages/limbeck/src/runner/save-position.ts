import { tableSql } from './bookkeeping.ts'
import type { Run } from './run.ts'

/**
 * Saves how far a step outside a transaction has come, in the transaction that is open: beside the progress of its revision,
 * with which it goes when the revision is complete.
 */
export async function savePosition(
  { connection, tables }: Pick<Run, 'connection' | 'tables'>,
  { revision, index }: { readonly revision: string; readonly index: number },
  saved: unknown,
): Promise<void> {
  await connection.query(
    `update ${tableSql(tables, 'progress')} set position = $2::jsonb where revision = $1`,
    [revision, JSON.stringify({ step: index, saved })],
  )
}
