import type { Plan, TransactionGroup } from '../plan/plan.ts'
import { announce } from './announce.ts'
import { countCommitted } from './count-committed.ts'
import { finishPart } from './finish-part.ts'
import { interrupted } from './interrupted.ts'
import { lookUpCommit } from './look-up-commit.ts'
import { prepareWhole } from './prepare-whole.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import { revisionMessage } from './revision-message.ts'
import type { Run } from './run.ts'
import type { SentRevision } from './sent-revision.ts'
import { sqlstateOf } from './sqlstate-of.ts'
import { StepFailure } from './step-failure.ts'
import { stepRecords } from './step-records.ts'
import { waitForDisk } from './wait-for-disk.ts'

/** From how many revisions on a run is in a hurry: below, it says of each step how it goes. */
const manyRevisions = 10
/** invalid_sql_statement_name */
const notPrepared = '26000'

/**
 * Runs the revision of `groups[at]`, of a long way, by one message, with one answer. The one that runs behind it is sent before
 * that answer comes: the server goes on at once, and refuses it where this one fails. Tells whether it did: otherwise nothing is
 * done, and the revision is to be run step by step, which also tells the step that fails.
 *
 * @throws StepFailure when the connection was lost, or the run was asked to stop
 */
export async function sendRevision(
  run: Run,
  plan: Plan,
  groups: readonly TransactionGroup[],
  at: number,
): Promise<boolean> {
  if (plan.revisions.length < manyRevisions || run.missing.length > 0) return false
  if (run.prepared === 'not yet') run.prepared = await prepareWhole(run).catch(() => 'not kept')
  const sent = run.sentAhead ?? send(run, groups, at)
  if (sent === undefined) return false
  run.sentAhead = send(run, groups, at + 1, sent.part.revision.revision)
  if (!(await isDone(run, sent))) return false
  run.isWaitedFor = !sent.isFollowed
  await finishPart(run, sent.part, stepRecords(sent.part.steps), run.reportLater)
  return true
}

/** Undefined where the group is not one that can be sent whole, or not ahead. */
function send(
  run: Run,
  groups: readonly TransactionGroup[],
  at: number,
  behind?: string,
): SentRevision | undefined {
  const { parts = [] } = groups[at] ?? {}
  const { onRevisionApplied, signal } = run.context
  // Whoever is called behind a revision may want no other to begin, and without a lock there is no fence.
  const isAlone = onRevisionApplied !== undefined || run.lock === undefined || signal?.aborted === true
  const mayNot = behind !== undefined && isAlone
  const [part] = parts
  if (part === undefined || parts.length > 1 || mayNot) return undefined
  // Whoever is called behind it takes it for done.
  const isFollowed = at < groups.length - 1 && onRevisionApplied === undefined
  const message = revisionMessage(run, part, { behind, isFollowed })
  if (message === undefined) return undefined
  if (behind === undefined) requireUninterrupted(signal)
  const answer = run.connection.execute(message)
  answer.catch(() => undefined)
  return { part, answer, isFollowed }
}

async function isDone(run: Run, sent: SentRevision): Promise<boolean> {
  const { connection, context } = run
  const { signal } = context
  const cancel = () => void connection.cancel().catch(() => undefined)
  // Asked while another one ran, which had just ended.
  if (signal?.aborted === true) cancel()
  signal?.addEventListener('abort', cancel)
  run.isCommitting = true
  try {
    // What there is to tell of the revision before is told while the server works on this one.
    announce(run, sent.part.revision)
    await sent.answer
    return true
  } catch (error) {
    const ahead = run.sentAhead
    run.sentAhead = undefined
    await ahead?.answer.catch(() => undefined)
    await requireKnown(run, error, ahead === undefined ? [sent] : [sent, ahead])
    // A connection that is lost has rolled back.
    await connection.execute('rollback').catch(() => undefined)
    if (sqlstateOf(error) === notPrepared) run.prepared = 'not kept'
    if (signal?.aborted === true) throw new StepFailure(sent.part.revision, undefined, interrupted())
    return false
  } finally {
    run.isCommitting = false
    signal?.removeEventListener('abort', cancel)
  }
}

/** Passes where it is known that nothing was done. */
async function requireKnown(run: Run, error: unknown, sent: readonly SentRevision[]): Promise<void> {
  let committed = 0
  const outcome = await lookUpCommit(run, error, async (other) => {
    // Otherwise the next one might begin when this has looked.
    await run.lock?.liftFence().catch(() => undefined)
    const revisions = sent.map(({ part }) => part.revision)
    const count = await countCommitted(other, run.tables, revisions)
    await waitForDisk(other)
    committed = count ?? 0
    return count === undefined ? undefined : count > 0 ? 'committed' : 'aborted'
  })
  if (outcome === 'no-commit') return
  for (const { part } of sent.slice(0, committed)) {
    announce(run, part.revision)
    await finishPart(run, part, stepRecords(part.steps))
  }
  const [first] = sent
  const last = sent[committed - 1] ?? first
  if (last !== undefined) throw new StepFailure(last.part.revision, undefined, error)
}
