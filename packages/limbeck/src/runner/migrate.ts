import { isDeepStrictEqual } from 'node:util'
import type { Connection } from '../drivers/driver.ts'
import type { Plan } from '../plan/plan.ts'
import type { Step as GraphStep } from '../revisions/graph/step.ts'
import { bookkeeping } from './bookkeeping.ts'
import { clockMs } from './clock-ms.ts'
import type { DatabaseState } from './database-state.ts'
import { fileFindings } from './file-findings.ts'
import { lockKey } from './lock-key.ts'
import { orderedReports } from './ordered-reports.ts'
import { readState } from './read-state.ts'
import { requireFinished } from './require-finished.ts'
import { requireKnownVersions } from './require-known-versions.ts'
import { requireSoundFiles } from './require-sound-files.ts'
import type { Run } from './run.ts'
import type { RunContext } from './run-context.ts'
import { runFailure } from './run-failure.ts'
import type { RunLock } from './run-lock.ts'
import { runPlan } from './run-plan.ts'
import { tolerateMissing } from './tolerate-missing.ts'
import { underLock } from './under-lock.ts'

/** What a run has done. */
export interface RunResult {
  /** The revisions that it ran, in order. */
  readonly revisions: readonly string[]
  /** The rows of the version table now. */
  readonly heads: readonly string[]
  readonly durationMs: number
}

/** The way of a run: its direction, and the graph's steps from given rows of the version table. */
export interface Way {
  readonly direction: 'upgrade' | 'downgrade'
  readonly stepsFrom: (current: readonly string[]) => readonly GraphStep[]
  /** What a user should know of the way from these rows. */
  readonly noticesFrom?: (current: readonly string[]) => readonly string[]
}

/**
 * Brings a database along a way. Only one run at a time does: others wait, look again and find nothing to do.
 *
 * A database with nothing to do is left without taking the lock.
 */
export async function migrate(context: RunContext, way: Way): Promise<RunResult> {
  const start = clockMs()
  const { direction } = way
  const report = context.report ?? (() => undefined)
  const tables = bookkeeping(context.settings.versionTable, context.settings.versionTableSchema)
  const look = (connection: Connection) => readState(connection, tables)

  const { database, applicationName = 'limbeck' } = context
  const first = await database.connect({ applicationName })
  const before = await closingOnFailure(first, async () => {
    const { serverVersion } = first
    report({ type: 'run-started', direction, serverVersion, url: database.maskedUrl })
    return survey(context, way, await look(first))
  })
  for (const text of before.notices) report({ type: 'notice', text })
  const done =
    before.steps.length === 0
      ? await first.close().then(() => ({ revisions: [], heads: before.state.versions }))
      : await underLock(context, tables, runWith(planOf(before, first.serverVersion)), first)
  const result = { ...done, durationMs: Math.round(clockMs() - start) }
  report({ type: 'run-finished', direction, ...result })
  return result

  /** Most starts find nothing to do, and need not wait for every operation's definition. */
  async function planOf({ state, steps }: Surveyed, serverVersion: number): Promise<Plan> {
    const { versions, progress } = state
    const { preparePlan } = await import('./prepare-plan.ts')
    return preparePlan(context, { direction, steps, versions, serverVersion, progress })
  }

  /** What runs under the lock, by a plan that is made while that is asked for. */
  function runWith(expected: Promise<Plan>) {
    // Nobody waits for it where another run has done it all meanwhile.
    expected.catch(() => undefined)
    return async (connection: Connection, lock: RunLock | undefined) => {
      const state = await look(connection)
      const isSame = isDeepStrictEqual(state, before.state)
      const { serverVersion } = connection
      const plan = await (isSame ? expected : planOf(await survey(context, way, state), serverVersion))
      const { requireKeptData } = await import('./require-kept-data.ts')
      await requireKeptData(context, connection, plan, state.progress)
      const run = startRun(context, connection, lock, state)
      await runPlan(run, plan).catch((failure) => {
        throw runFailure(run, failure)
      })
      return { revisions: run.finished, heads: plan.to }
    }
  }
}

async function closingOnFailure<Result>(
  connection: Connection,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** What there is to do. */
interface Surveyed {
  readonly state: DatabaseState
  readonly steps: readonly GraphStep[]
  readonly notices: readonly string[]
}

async function survey(
  context: RunContext,
  { direction, stepsFrom, noticesFrom = () => [] }: Way,
  state: DatabaseState,
): Promise<Surveyed> {
  const findings = fileFindings(context, state)
  const tolerated = tolerateMissing(context, state, findings)
  // The way back must stay open for a revision whose downgrade had to be mended.
  if (direction === 'upgrade') requireSoundFiles(context, tolerated.findings)
  else requireKnownVersions(context, tolerated.findings.unknown)
  const rows = tolerated.standing?.rows ?? state.versions
  const steps = stepsFrom(rows)
  const revisions = steps.map(({ revision }) => revision)
  requireFinished(state.progress, direction, revisions)
  return {
    state,
    steps: tolerated.standing?.onto(steps) ?? steps,
    notices: [...(tolerated.notice === undefined ? [] : [tolerated.notice]), ...noticesFrom(rows)],
  }
}

function startRun(
  context: RunContext,
  connection: Connection,
  lock: RunLock | undefined,
  { missing, progress }: DatabaseState,
): Run {
  const tables = bookkeeping(context.settings.versionTable, context.settings.versionTableSchema)
  return {
    context,
    tables,
    connection,
    lock,
    revisionKey: lockKey(tables, 'revision'),
    prepared: 'not yet',
    sentAhead: undefined,
    isWaitedFor: true,
    ...orderedReports(context.report ?? (() => undefined)),
    progress: new Map(progress.map((each) => [each.revision, each])),
    finishedSteps: new Map(),
    missing,
    blockers: [],
    isCommitting: false,
    lostCommit: undefined,
    transactionId: undefined,
    finished: [],
    steps: new Map(),
    started: new Map(),
  }
}
