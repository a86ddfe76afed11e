import type { Step as GraphStep } from '../revisions/graph/step.ts'
import { addHistory, type HistoryEntry } from './add-history.ts'
import { bookkeeping, tableSql } from './bookkeeping.ts'
import { changeVersions } from './change-versions.ts'
import { clockMs } from './clock-ms.ts'
import { countsAsApplied } from './counts-as-applied.ts'
import { createTablesSql } from './create-tables-sql.ts'
import type { LatestRun } from './database-state.ts'
import { inOneTransaction } from './in-one-transaction.ts'
import type { RunResult } from './migrate.ts'
import { readState } from './read-state.ts'
import { requireKnownVersions } from './require-known-versions.ts'
import type { RunContext } from './run-context.ts'
import type { RunEvent } from './run-event.ts'
import { stampEntries } from './stamp-entries.ts'
import { underLock } from './under-lock.ts'
import { withSession } from './with-session.ts'

/** How a database is stamped. */
export interface StampOptions {
  /** Whether all rows of the version table go first, unknown ones too. */
  readonly purge?: boolean
}

/**
 * Records `targets` as applied without running anything. What was left unfinished counts as settled.
 *
 * The history gets a row for each revision that counts as applied now and did not before, and the other way round.
 *
 * @throws LimbeckError those of the graph for a bad target; `revision.unknown`; `lock.timeout`
 */
export async function stamp(
  context: RunContext,
  targets: readonly string[],
  { purge = false }: StampOptions = {},
): Promise<RunResult> {
  const start = clockMs()
  const { graph, settings, report = () => undefined } = context
  const tables = bookkeeping(settings.versionTable, settings.versionTableSchema)

  await withSession(context, async ({ serverVersion }) => {
    report({ type: 'run-started', direction: 'stamp', serverVersion, url: context.database.maskedUrl })
  })
  const done = await underLock(context, tables, async (connection) => {
    const { versions, latestRuns, missing } = await readState(connection, tables)
    if (!purge)
      requireKnownVersions(
        context,
        versions.filter((version) => !graph.revisions.has(version)),
      )
    const steps = graph.stampSteps(purge ? [] : versions, targets)
    const rows = steps.at(-1)?.heads ?? (purge ? [] : versions)
    const entries = await historyOf(context, versions, rows, latestRuns)
    await inOneTransaction(settings, connection, async () => {
      for (const statement of createTablesSql(tables, missing)) await connection.execute(statement)
      if (purge) await connection.execute(`delete from ${tableSql(tables, 'version')}`)
      for (const step of steps) await changeVersions(connection, tables, step.versionTable)
      await addHistory(connection, tables, entries)
      await connection.execute(`delete from ${tableSql(tables, 'progress')}`)
    })
    for (const step of steps) report(stamped(context, step))
    return { revisions: steps.map(({ revision }) => revision), heads: rows }
  })
  const result = { ...done, durationMs: Math.round(clockMs() - start) }
  report({ type: 'run-finished', direction: 'stamp', ...result })
  return result
}

async function historyOf(
  { graph, files, toolVersion }: RunContext,
  before: readonly string[],
  after: readonly string[],
  latestRuns: readonly LatestRun[],
): Promise<readonly HistoryEntry[]> {
  const known = before.filter((version) => graph.revisions.has(version))
  const wasApplied = new Set([
    ...graph.ancestors(known, 'everything').map(({ revision }) => revision),
    ...latestRuns.filter(countsAsApplied).map((run) => run.revision),
  ])
  return stampEntries({ graph, files, toolVersion }, wasApplied, after)
}

function stamped({ files }: RunContext, { revision, from, to }: GraphStep): RunEvent {
  const message = to.length === 0 ? '' : (files.get(revision)?.message ?? '')
  return {
    type: 'revision-started',
    direction: 'stamp',
    from,
    to,
    message,
    revision,
    finishedSteps: 0,
    stepCount: 0,
  }
}
