import { bookkeeping } from './bookkeeping.ts'
import type { Progress } from './database-state.ts'
import { type FileFindings, fileFindings } from './file-findings.ts'
import { readState } from './read-state.ts'
import type { RunContext } from './run-context.ts'
import { tolerateMissing } from './tolerate-missing.ts'
import { withSession } from './with-session.ts'

/** Where a database stands. */
export interface Status extends FileFindings {
  readonly serverVersion: number
  /** The rows of the version table, sorted. */
  readonly current: readonly string[]
  /** The heads of the revision files. */
  readonly heads: readonly string[]
  /** The revisions that an upgrade to all heads would run, in order; none when a row of the version table is unknown. */
  readonly pending: readonly string[]
  /** Revisions of which only some steps are done. */
  readonly unfinished: readonly Progress[]
  /** Whether there is nothing to do and nothing amiss. */
  readonly isCurrent: boolean
}

/** Tells where a database stands. Changes nothing and waits for nobody. */
export function status(
  context: Pick<RunContext, 'database' | 'graph' | 'files' | 'settings' | 'applicationName' | 'allowMissing'>,
): Promise<Status> {
  const { graph, settings } = context
  return withSession(context, async (connection) => {
    const state = await readState(connection, bookkeeping(settings.versionTable, settings.versionTableSchema))
    const findings = fileFindings(context, state)
    const { findings: objections, standing } = tolerateMissing(context, state, findings)
    const rows = standing?.rows ?? state.versions
    const steps = objections.unknown.length > 0 ? [] : graph.upgradeSteps(rows, 'heads')
    const amiss = [...Object.values(objections).flat(), ...state.progress, ...steps]
    return {
      serverVersion: connection.serverVersion,
      current: state.versions,
      heads: graph.heads,
      pending: steps.map(({ revision }) => revision),
      ...findings,
      unfinished: state.progress,
      isCurrent: amiss.length === 0,
    }
  })
}
