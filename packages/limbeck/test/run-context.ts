import type { Database } from '../src/drivers/driver.ts'
import { buildGraph } from '../src/revisions/graph/build-graph.ts'
import { scanHeaders } from '../src/revisions/scan-headers.ts'
import type { RunContext, RunSettings } from '../src/runner/run-context.ts'
import type { RunEvent } from '../src/runner/run-event.ts'

const defaults: RunSettings = {
  versionTable: 'alembic_version',
  versionTableSchema: 'public',
  transaction: 'per-revision',
  online: true,
  lockTimeoutMs: 5_000,
  statementTimeoutMs: 0,
  lockRetries: 10,
  waitTimeoutMs: 30_000,
}

/** A run over a folder of revision files, and the events that it reports. */
export interface TestRun extends RunContext {
  readonly events: RunEvent[]
}

/** What a run needs, for the revisions of a folder. */
export async function runContext(
  database: Database,
  folder: string,
  settings: Partial<RunSettings> = {},
): Promise<TestRun> {
  const headers = await scanHeaders([folder])
  const events: RunEvent[] = []
  return {
    database,
    graph: buildGraph(headers),
    files: new Map(headers.map((file) => [file.revision, file])),
    settings: { ...defaults, ...settings },
    toolVersion: '0.0.0-test',
    report: (event) => events.push(event),
    events,
  }
}
