import type { GroupPart, Plan, TransactionGroup } from '../plan/plan.ts'
import { announce } from './announce.ts'
import { finishPart } from './finish-part.ts'
import { interrupted } from './interrupted.ts'
import { lookUpCommit } from './look-up-commit.ts'
import { prepareWhole } from './prepare-whole.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import { revisionMessage } from './revision-message.ts'
import type { Run } from './run.ts'
import { seesRevision } from './sees-revision.ts'
import { sqlstateOf } from './sqlstate-of.ts'
import { StepFailure } from './step-failure.ts'
import { stepRecords } from './step-records.ts'

/** From how many revisions on a run is in a hurry: below, it says of each step how it goes. */
const manyRevisions = 10
/** invalid_sql_statement_name */
const notPrepared = '26000'
/** For how long the lock is trusted to be ours once the server has said so. */
const trustedMs = 1_000

/**
 * Runs a revision of a long way by one message, with one answer. Tells whether it did: otherwise nothing is done, and the
 * revision is to be run step by step, which also tells the step that fails.
 *
 * @throws StepFailure when the connection was lost, or the run was asked to stop
 */
export async function sendRevision(run: Run, plan: Plan, group: TransactionGroup): Promise<boolean> {
  const [part] = group.parts
  if (part === undefined || group.parts.length > 1) return false
  if (plan.revisions.length < manyRevisions || run.missing.length > 0) return false
  if (run.prepared === 'not yet') run.prepared = await prepareWhole(run).catch(() => 'not kept')
  const message = revisionMessage(run, part)
  if (message === undefined) return false
  if (!(await send(run, part, message))) return false
  await finishPart(run, part, stepRecords(part.steps), run.reportLater)
  return true
}

async function send(run: Run, part: GroupPart, message: string): Promise<boolean> {
  const { connection, lock, context } = run
  const { signal } = context
  const cancel = () => void connection.cancel().catch(() => undefined)
  try {
    requireUninterrupted(signal)
    await lock?.check(trustedMs)
    signal?.addEventListener('abort', cancel)
    run.isCommitting = true
    const answer = connection.execute(message)
    answer.catch(() => undefined)
    // What there is to tell of the revision before is told while the server works on this one.
    announce(run, part.revision)
    await answer
    return true
  } catch (error) {
    announce(run, part.revision)
    const outcome = await lookUpCommit(run, error, (other) => seesRevision(other, run.tables, part.revision))
    if (outcome === 'committed') await finishPart(run, part, stepRecords(part.steps))
    if (outcome !== 'no-commit') throw new StepFailure(part.revision, undefined, error)
    // A connection that is lost has rolled back.
    await connection.execute('rollback').catch(() => undefined)
    if (sqlstateOf(error) === notPrepared) run.prepared = 'not kept'
    if (signal?.aborted === true) throw new StepFailure(part.revision, undefined, interrupted())
    return false
  } finally {
    run.isCommitting = false
    signal?.removeEventListener('abort', cancel)
  }
}
