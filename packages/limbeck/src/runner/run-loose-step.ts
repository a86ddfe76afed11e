import type { Connection } from '../drivers/driver.ts'
import type { GroupPart, Plan, Step, TransactionGroup } from '../plan/plan.ts'
import { revisionSteps } from '../plan/revision-steps.ts'
import { statementText } from '../plan/statement-text.ts'
import { announce } from './announce.ts'
import { createTablesSql } from './create-tables-sql.ts'
import { finishPart } from './finish-part.ts'
import { inTransaction } from './in-transaction.ts'
import { positionColumnSql } from './position-column-sql.ts'
import { recordPart } from './record-part.ts'
import { recoverStep } from './recover-step.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import type { Run, StepRecord } from './run.ts'
import { runStatement } from './run-statement.ts'
import { saveProgress } from './save-progress.ts'
import { settleStep } from './settle-step.ts'
import { StepFailure } from './step-failure.ts'
import { stepsChecksum } from './steps-checksum.ts'
import { withRetries } from './with-retries.ts'

/**
 * Runs the one step of a group outside a transaction. That it begins and that it has ended is recorded, each in a
 * transaction of its own, so that a run after a crash knows where to look.
 *
 * @throws StepFailure
 */
export async function runLooseStep(run: Run, plan: Plan, group: TransactionGroup): Promise<void> {
  for (const part of group.parts) {
    for (const step of part.steps) {
      const records: StepRecord[] = []
      try {
        announce(run, part.revision)
        const isDone = (await recoverStep(run, step)) === 'done'
        if (!isDone) await recordStart(run, plan, part, step)
        if (!isDone) records.push(...(await withRetries(run, [step.revision], attempts(run, step, part))))
        await inTransaction(run, [step.revision], () => recordPart(run, plan, part, records))
      } catch (error) {
        throw new StepFailure(part.revision, step, error)
      }
      await finishPart(run, part, records)
    }
  }
}

/** A build that lost a deadlock has left an invalid index, which is in the way of the next one. */
function attempts(run: Run, step: Step, part: GroupPart): () => Promise<readonly StepRecord[]> {
  let isFirst = true
  return async () => {
    if (!isFirst && (await settleStep(run, step)) === 'done') return []
    isFirst = false
    return [await runUnderLimits(run, step, part)]
  }
}

async function recordStart(run: Run, plan: Plan, part: GroupPart, step: Step): Promise<void> {
  const finished = revisionSteps(plan, part.revision).slice(0, step.index)
  await inTransaction(run, [step.revision], async () => {
    for (const statement of createTablesSql(run.tables, run.missing)) await run.connection.execute(statement)
    if (!('sql' in step.statement)) await run.connection.execute(positionColumnSql(run.tables))
    await saveProgress(run.connection, run.tables, part.revision, {
      finishedSteps: step.index,
      finishedChecksum: stepsChecksum(finished),
      startedStep: step.index,
    })
  })
  run.missing = []
}

/**
 * A concurrent build waits for old transactions without keeping anyone waiting, so no lock timeout may cut it off:
 * it would only leave an invalid index.
 */
async function runUnderLimits(run: Run, step: Step, { revision }: GroupPart): Promise<StepRecord> {
  const { connection, context } = run
  const { lockTimeoutMs, statementTimeoutMs } = context.settings
  const waits = /\bconcurrently\b/i.test(statementText(step.statement))
  run.blockers = []
  // Nothing else ends a statement whose session cannot be told for sure, as behind a pooler.
  const stop = () => void (context.database.isConcurrent ? connection.close() : undefined)
  context.signal?.addEventListener('abort', stop)
  let changed: readonly string[] = []
  try {
    changed = await setLimits(connection, {
      lock_timeout: waits ? 0 : lockTimeoutMs,
      statement_timeout: statementTimeoutMs,
    })
    return await runStatement(run, step, revision.stepCount)
  } catch (error) {
    requireUninterrupted(context.signal)
    throw error
  } finally {
    context.signal?.removeEventListener('abort', stop)
    const resets = changed.map((name) => `reset ${name}`).join('; ')
    if (changed.length > 0) await connection.execute(resets).catch(() => undefined)
  }
}

/**
 * Sets limits, in milliseconds, for the session, and returns those that it had to change. Behind a pooler that hands out
 * sessions per transaction the session goes on to others: what has its value already is left alone.
 */
async function setLimits(
  connection: Connection,
  limits: Readonly<Record<string, number>>,
): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string; setting: string }>(
    'select s.name, s.setting from pg_catalog.pg_settings s where s.name = any ($1::text[])',
    [Object.keys(limits)],
  )
  const changed = Object.keys(limits).filter(
    (name) => rows.find((row) => row.name === name)?.setting !== String(limits[name]),
  )
  const sets = changed.map((name) => `set ${name} = ${limits[name]}`)
  if (sets.length > 0) await connection.execute(sets.join('; '))
  return changed
}
