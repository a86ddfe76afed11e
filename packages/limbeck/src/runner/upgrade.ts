import { migrate, type RunResult } from './migrate.ts'
import type { RunContext } from './run-context.ts'

/**
 * Applies the revisions from where the database is up to `target`.
 *
 * @throws LimbeckError those of the graph for a bad target; `revision.unknown`, `revision.missing`, `revision.edited`,
 * `revision.unfinished`; `lock.timeout`; `run.statement-failed`, which says what was applied; `run.interrupted`
 */
export function upgrade(context: RunContext, target: string): Promise<RunResult> {
  const stepsFrom = (current: readonly string[]) => context.graph.upgradeSteps(current, target)
  return migrate(context, { direction: 'upgrade', stepsFrom })
}
