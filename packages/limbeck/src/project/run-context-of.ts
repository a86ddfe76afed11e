import manifest from '../../package.json' with { type: 'json' }
import type { RunContext } from '../runner/run-context.ts'
import type { ProjectContext } from './project-context.ts'

/** How a run is started. */
export interface RunOptions {
  /** A text that the session's application_name carries, and with it the history. */
  readonly tag?: string
  /** Whether revisions that the database records and that have no file are let be. */
  readonly allowMissing?: boolean
}

/** What the runner works with. */
export async function runContextOf(
  context: ProjectContext,
  { tag, allowMissing = false }: RunOptions = {},
): Promise<RunContext> {
  const { settings, signal } = context
  return {
    ...context.revisions(),
    database: await context.database(),
    settings,
    allowMissing,
    toolVersion: manifest.version,
    report: context.report,
    onRevisionApplied: settings.onRevisionApplied,
    ...(tag === undefined ? {} : { applicationName: `limbeck ${tag}` }),
    ...(signal === undefined ? {} : { signal }),
  }
}
