import type { GroupPart, Plan, Step, TransactionGroup } from '../plan/plan.ts'
import { announce } from './announce.ts'
import { createTablesSql } from './create-tables-sql.ts'
import { finishPart } from './finish-part.ts'
import { inTransaction } from './in-transaction.ts'
import { lookUpCommit } from './look-up-commit.ts'
import { recordPart } from './record-part.ts'
import type { Run, StepRecord } from './run.ts'
import { runStatement } from './run-statement.ts'
import { sendRevision } from './send-revision.ts'
import { StepFailure } from './step-failure.ts'
import { transactionOutcome } from './transaction-outcome.ts'

/**
 * Runs the transaction group `groups[at]`: its steps, its version rows and its history commit together or not at all.
 *
 * @throws StepFailure
 */
export async function runTransaction(
  run: Run,
  plan: Plan,
  groups: readonly TransactionGroup[],
  at: number,
): Promise<void> {
  if (await sendRevision(run, plan, groups, at)) return
  const { parts = [] } = groups[at] ?? {}
  const revisions = parts.map(({ revision }) => revision.revision)
  const done = new Map<GroupPart, readonly StepRecord[]>()
  let reached: { readonly part: GroupPart | undefined; readonly step?: Step } = { part: parts[0] }
  try {
    await inTransaction(run, revisions, async () => {
      for (const statement of createTablesSql(run.tables, run.missing))
        await run.connection.execute(statement)
      for (const part of parts) {
        reached = { part }
        announce(run, part.revision)
        const finishedSteps = run.finishedSteps.get(part.revision.revision) ?? 0
        const records: StepRecord[] = []
        for (const step of part.steps.filter(({ index }) => index >= finishedSteps)) {
          reached = { part, step }
          records.push(await runStatement(run, step, part.revision.stepCount))
        }
        reached = { part }
        await recordPart(run, plan, part, records)
        done.set(part, records)
      }
    })
  } catch (error) {
    const failure =
      reached.part === undefined ? error : new StepFailure(reached.part.revision, reached.step, error)
    const { transactionId } = run
    const outcome =
      transactionId === undefined
        ? 'no-commit'
        : await lookUpCommit(run, error, (other) => transactionOutcome(other, transactionId))
    if (outcome !== 'committed') throw failure
    for (const [part, records] of done) await finishPart(run, part, records)
    throw failure
  }
  run.missing = []
  run.isWaitedFor = true
  for (const [part, records] of done) await finishPart(run, part, records)
}
