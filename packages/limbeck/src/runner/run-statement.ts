import { executeStatement } from '../operations/execute-statement.ts'
import type { Step } from '../plan/plan.ts'
import { clockMs } from './clock-ms.ts'
import { requireUninterrupted } from './require-uninterrupted.ts'
import type { Run, StepRecord } from './run.ts'
import { stepHost } from './step-host.ts'

/** Runs the statement of one step in the transaction that is open, if any, and tells what the history records of it. */
export async function runStatement(run: Run, step: Step, stepCount: number): Promise<StepRecord> {
  requireUninterrupted(run.context.signal)
  const { statement, operation, revision, index } = step
  const start = clockMs()
  const host = step.isTransactional ? undefined : stepHost(run, step)
  await executeStatement(run.connection, statement, host)
  const durationMs = Math.round(clockMs() - start)
  run.report({ type: 'step-finished', revision, index, stepCount, operation: operation.op, durationMs })
  return { operation: operation.op, durationMs }
}
