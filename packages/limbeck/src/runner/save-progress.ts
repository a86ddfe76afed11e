import type { Connection } from '../drivers/driver.ts'
import type { PlannedRevision } from '../plan/plan.ts'
import { type Bookkeeping, tableSql } from './bookkeeping.ts'

/** How far a revision that is not atomic has come. */
export interface SavedProgress {
  readonly finishedSteps: number
  /** Of the finished steps: see `stepsChecksum`. */
  readonly finishedChecksum: string
  /** The step outside a transaction that is about to run. */
  readonly startedStep: number | undefined
}

/** Records how far a revision has come, in the transaction that is open, and returns that transaction's id. */
export async function saveProgress(
  connection: Connection,
  tables: Bookkeeping,
  { revision, direction, online, createdBefore }: PlannedRevision,
  { finishedSteps, finishedChecksum, startedStep }: SavedProgress,
): Promise<string | undefined> {
  const [row] = await connection.query<{ id: string }>(
    `
    insert into ${tableSql(tables, 'progress')} as p (revision, direction, finished_steps, finished_checksum, started_step,
      online, created_before, started_at, backend_pid, backend_start)
    select $1, $2, $3::int4, $4, $5::int4, $6::bool, $7::jsonb, pg_catalog.clock_timestamp(), pg_catalog.pg_backend_pid(),
      coalesce((select a.backend_start from pg_catalog.pg_stat_get_activity(pg_catalog.pg_backend_pid()) a),
        pg_catalog.pg_postmaster_start_time())
    on conflict (revision) do update set finished_steps = excluded.finished_steps,
      finished_checksum = excluded.finished_checksum, started_step = excluded.started_step,
      backend_pid = excluded.backend_pid, backend_start = excluded.backend_start
    returning pg_catalog.pg_current_xact_id()::text as id`,
    [
      revision,
      direction,
      finishedSteps,
      finishedChecksum,
      startedStep ?? null,
      online,
      JSON.stringify(createdBefore),
    ],
  )
  return row?.id
}
