import type { Step } from '../plan/plan.ts'
import { concurrentIndex } from './concurrent-index.ts'
import { findIndex } from './find-index.ts'
import type { Run } from './run.ts'

/**
 * Clears up after a step outside a transaction that was begun and not seen to end, and tells whether it must run again.
 *
 * The database itself tells for a concurrent index: a valid one is done, an invalid one is dropped here and built anew.
 * Any other step runs again.
 */
export async function settleStep(run: Run, step: Step): Promise<'run' | 'done'> {
  const { connection, report } = run
  const { revision, index, statement } = step
  if (!('sql' in statement)) return 'run'
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
