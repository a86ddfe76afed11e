import type { Step } from '../plan/plan.ts'
import { awaitOrphan } from './await-orphan.ts'
import { concurrentIndex } from './concurrent-index.ts'
import { findIndex } from './find-index.ts'
import type { Run } from './run.ts'

/**
 * Finds out what became of a step outside a transaction that an earlier run began, and whether it must still run.
 *
 * The database itself tells for a concurrent index: a valid one is done, an invalid one is dropped here and built anew.
 * Any other step runs again.
 */
export async function recoverStep(run: Run, step: Step): Promise<'run' | 'done'> {
  const { connection, report, context } = run
  const { revision, index, statement } = step
  const progress = run.progress.get(revision)
  if (progress?.startedStep === index) await awaitOrphan(connection, progress, context.signal)
  if (progress?.startedStep !== index || !('sql' in statement)) return 'run'
  const target = concurrentIndex(statement.sql)
  if (target === undefined) return 'run'
  const found = await findIndex(connection, target)
  const isDone = target.action === 'drop' ? found === undefined : found?.isValid === true
  if (isDone) {
    const what = target.action === 'drop' ? `index ${target.index} is gone` : `index ${found?.name} is there`
    report({ type: 'step-found-done', revision, index, what })
    return 'done'
  }
  if (target.action === 'create' && found !== undefined) {
    await connection.execute(`drop index concurrently if exists ${found.name}`)
    report({ type: 'invalid-index-dropped', revision, index: found.name })
  }
  return 'run'
}
