import manifest from '../../package.json' with { type: 'json' }
import type { AllowedHazard } from '../runner/allowed-hazard.ts'
import type { RunContext } from '../runner/run-context.ts'
import type { Reporter } from '../runner/run-event.ts'
import type { ProjectContext } from './project-context.ts'

/** How a run is started. */
export interface RunOptions {
  /** A text that the session's application_name carries, and with it the history. */
  readonly tag?: string
  /** Whether revisions that the database records and that have no file are let be. */
  readonly allowMissing?: boolean
  /** Applied revisions whose files were edited since, and are right as they are: recorded before anything runs. */
  readonly acceptEdits?: readonly string[]
  /** The hazards that the run takes, besides those of the configuration: `loses-data`. */
  readonly allow?: readonly AllowedHazard[]
  /** Told how the run goes, besides the project's own log. */
  readonly report?: Reporter
}

/** What the runner works with. */
export async function runContextOf(
  context: ProjectContext,
  { tag, allowMissing = false, allow = [], report }: RunOptions = {},
): Promise<RunContext> {
  const { settings, signal } = context
  return {
    ...context.revisions(),
    database: await context.database(),
    settings,
    allowMissing,
    allow: [...settings.allow, ...allow],
    toolVersion: manifest.version,
    report: (event) => {
      context.report(event)
      report?.(event)
    },
    onRevisionApplied: settings.onRevisionApplied,
    ...(tag === undefined ? {} : { applicationName: `limbeck ${tag}` }),
    ...(signal === undefined ? {} : { signal }),
  }
}
