import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { qualified } from '../../sql/qualified.ts'
import type { StepHost } from '../step-host.ts'
import { awaitStandbys } from './await-standbys.ts'
import { type BackfillPosition, backfillPosition } from './backfill-position.ts'
import type { BackfillRows } from './backfill-rows.ts'
import { backfillSql } from './backfill-sql.ts'
import { batchSettings } from './batch-settings.ts'
import { countLeft } from './count-left.ts'
import { describeBackfill } from './describe-backfill.ts'
import { Pace } from './pace.ts'
import { ProgressReport } from './progress-report.ts'
import { type BackfillPart, readParts } from './read-parts.ts'
import { ReplicationLag } from './replication-lag.ts'
import { updateRange } from './update-range.ts'
import type { Walk } from './walk.ts'
import { walkBlocks } from './walk-blocks.ts'
import { walkKey } from './walk-key.ts'

/** After so many, rows keep coming that nothing sets: it would go on for ever. */
const mostPasses = 5
/** Of a table that was never analysed. */
const guessedRowsPerBlock = 50

/**
 * Sets the rows of a table batch by batch, each in a transaction of its own together with the place that it has come to,
 * and looks at last whether one is left.
 *
 * A pass ends where the table ended when it began, so that it does not run after new rows for ever.
 *
 * @throws LimbeckError `backfill.no-table`, `backfill.where-stays-true`, `backfill.rows-left`
 */
export async function runBackfill(args: BackfillRows, connection: Connection, host: StepHost): Promise<void> {
  const table = qualified(args.schema, args.table)
  const sql = backfillSql(args)
  const pace = new Pace(args.batch ?? 1000, args.pauseMs ?? 0)
  const lag = new ReplicationLag()
  const parts = await readParts(connection, args)
  let position = backfillPosition(host.saved, describeBackfill(args))
  const progress = new ProgressReport(host, table, parts, position)
  for (;;) {
    const from = Math.max(
      0,
      parts.findIndex(({ relation }) => relation === position.relation),
    )
    for (const part of parts.slice(from)) await walkPart(part)
    let left = 0
    await host.transaction(async () => {
      await connection.query(batchSettings)
      left = await countLeft(connection, table, sql.where)
    })
    if (left === 0) break
    if (position.pass >= mostPasses) throw rowsLeft(table, sql.where, left)
    position = {
      ...position,
      pass: position.pass + 1,
      relation: undefined,
      after: undefined,
      last: undefined,
      rowsDone: 0,
    }
  }
  progress.done(position)

  async function walkPart(part: BackfillPart): Promise<void> {
    const walk = walkOf(part)
    if (part.relation !== position.relation) {
      position = { ...position, relation: part.relation, after: undefined, last: undefined }
    }
    for (;;) {
      await awaitStandbys(connection, host, lag, args.maxLagSeconds ?? 10, (seconds) =>
        progress.waiting(position, 'replication', seconds),
      )
      const start = performance.now()
      const batch = await runBatch(part, walk)
      if (batch === undefined) return
      position = batch.position
      const durationMs = performance.now() - start
      const restMs = pace.after({ durationMs, waiting: batch.waiting })
      if (batch.waiting > 0) progress.waiting(position, 'locks')
      else progress.moved(position)
      if (restMs > 0) await host.pause(restMs)
    }
  }

  /** Undefined behind the last row. */
  async function runBatch({ relation }: BackfillPart, walk: Walk) {
    let reached: BackfillPosition | undefined
    let attempts = 0
    const { waiting } = await host.transaction(async () => {
      reached = undefined
      await connection.query(batchSettings)
      const last = position.last ?? (await walk.findLast(connection))
      if (last === undefined) return
      // Who has lost against a lock tries fewer rows.
      const size = Math.max(1, Math.floor(pace.size / 2 ** attempts++))
      const range = await walk.next(connection, { after: position.after, last }, size)
      if (range === undefined) return
      const changed = await updateRange(connection, relation, range, sql)
      reached = {
        ...position,
        after: range.end,
        last,
        rowsDone: position.rowsDone + range.rows,
        rowsChanged: position.rowsChanged + changed,
      }
      await host.save(reached)
    })
    return reached === undefined ? undefined : { position: reached as BackfillPosition, waiting }
  }
}

function walkOf({ relation, key, blocks, rows }: BackfillPart): Walk {
  if (key !== undefined) return walkKey(relation, key)
  const rowsPerBlock = rows === undefined || blocks === 0 ? guessedRowsPerBlock : Math.ceil(rows / blocks)
  return walkBlocks(relation, Math.max(1, rowsPerBlock))
}

function rowsLeft(table: string, where: string, rows: number): LimbeckError {
  return new LimbeckError(
    'backfill.rows-left',
    `The backfill of ${table} went through it ${mostPasses} times, and its condition still holds for ${rows} of its rows: they keep coming`,
    {
      hint: `Let new and changed rows come right by themselves first, by a default or a trigger; then run the command again. The condition: ${where.trim()}`,
      details: { table, where: where.trim(), rows },
    },
  )
}
