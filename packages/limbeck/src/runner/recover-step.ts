import type { Step } from '../plan/plan.ts'
import { awaitOrphan } from './await-orphan.ts'
import type { Run } from './run.ts'
import { settleStep } from './settle-step.ts'

/** Finds out what became of a step outside a transaction that an earlier run began, and whether it must still run. */
export async function recoverStep(run: Run, step: Step): Promise<'run' | 'done'> {
  const progress = run.progress.get(step.revision)
  if (progress?.startedStep !== step.index) return 'run'
  await awaitOrphan(run.connection, progress, run.context.signal)
  return settleStep(run, step)
}
