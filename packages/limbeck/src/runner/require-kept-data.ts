import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { isExecute } from '../operations/is-execute.ts'
import type { Plan, Step } from '../plan/plan.ts'
import { lossText } from '../safety/loss-text.ts'
import { mayLoseByText } from '../safety/may-lose-by-text.ts'
import { bookkeeping } from './bookkeeping.ts'
import type { Progress } from './database-state.ts'
import { holdsTables } from './holds-tables.ts'
import type { RunContext } from './run-context.ts'

/**
 * Counts what a plan takes away, and refuses to begin where that is anything and nobody has said that it may be. A way back
 * that is not told to refuse says so and goes on: to take away what the upgrade made is what it is for.
 *
 * @throws LimbeckError `run.loses-data`
 */
export async function requireKeptData(
  context: RunContext,
  connection: Connection,
  plan: Plan,
  progress: readonly Progress[],
): Promise<void> {
  const { files, settings, report, keepData, allow } = context
  const steps = plan.groups.flatMap(({ parts }) => parts.flatMap((part) => part.steps))
  if (allow?.includes('loses-data') === true || !(await mayLose(steps))) return
  // A first start runs the longest plan and has nothing to lose: its SQL need not be read.
  const { versionTable, versionTableSchema } = settings
  if (!(await holdsTables(connection, bookkeeping(versionTable, versionTableSchema)))) return
  const finished = new Map(progress.map((each) => [each.revision, each.finishedSteps]))
  const isDone = ({ revision, index }: Step) => index < (finished.get(revision) ?? 0)
  // What reads SQL and counts is loaded only where there is something to look at.
  const { measurePlan } = await import('../safety/measure-plan.ts')
  const losses = await measurePlan(connection, plan, { files, settings, isDone })
  if (losses.length === 0) return
  const direction = plan.revisions[0]?.direction ?? 'upgrade'
  const texts = losses.map(lossText)
  if (keepData ?? direction === 'upgrade') {
    throw new LimbeckError('run.loses-data', `The ${direction} would lose data: ${texts.join('; ')}`, {
      hint:
        'Nothing has run. Keep the data ({ keep: true }, or copy it first), or say that it may go: in the file, by a comment above the statement ' +
        '(limbeck-ignore loses-data: reason); for this run, by --allow loses-data or LIMBECK_ALLOW=loses-data.',
      details: { direction, losses },
      exitCode: 2,
    })
  }
  for (const text of texts) report?.({ type: 'notice', text: `The ${direction} takes along ${text}` })
}

/** A history in SQL needs no definitions of operations to be loaded. */
async function mayLose(steps: readonly Step[]): Promise<boolean> {
  if (steps.every(({ operation }) => isExecute(operation)))
    return steps.some(({ statement }) => mayLoseByText(statement))
  const { mayLoseData } = await import('../safety/may-lose-data.ts')
  return steps.some(mayLoseData)
}
