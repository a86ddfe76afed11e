import { expect, test } from 'vitest'
import { formatLogLine } from './format-log-line.ts'
import { logLines } from './log-lines.ts'
import type { LockHolder, RunEvent } from './run-event.ts'

const holder: LockHolder = {
  pid: 4711,
  applicationName: 'limbeck',
  role: 'app',
  host: '10.0.0.7',
  state: 'idle in transaction',
  since: '2025-10-03T21:49:21Z',
}

const revision = 'e18e20278eaa'

test.each<[RunEvent, readonly string[]]>([
  [
    { type: 'lock-waiting', waitedMs: 20_040, holder },
    [
      'INFO  [limbeck.migration] Waiting for another run (20.0 s so far): pid 4711 (limbeck, role app, from 10.0.0.7, idle in transaction since 2025-10-03T21:49:21Z)',
    ],
  ],
  [
    {
      type: 'revision-started',
      direction: 'downgrade',
      from: [revision],
      to: ['bce8c437167b'],
      message: 'add_jwt_authentication_support',
      revision,
      finishedSteps: 2,
      stepCount: 5,
    },
    [
      'INFO  [limbeck.migration] Running downgrade e18e20278eaa -> bce8c437167b, add_jwt_authentication_support',
      'INFO  [limbeck.migration] Going on behind step 2 of 5: an earlier run was cut off there',
    ],
  ],
  [
    { type: 'revision-finished', direction: 'upgrade', revision, message: '', durationMs: 31_250 },
    [
      'INFO  [limbeck.migration] Finished upgrade e18e20278eaa in 31.3 s',
      'WARN  [limbeck.migration] e18e20278eaa took longer than 30.0 s: 31.3 s',
    ],
  ],
  [
    {
      type: 'group-retried',
      revisions: [revision],
      attempt: 1,
      retries: 10,
      delayMs: 250,
      reason: 'lock-timeout',
      blockers: [holder],
    },
    [
      'WARN  [limbeck.migration] e18e20278eaa waited too long for a lock, held by pid 4711 (limbeck, role app, from 10.0.0.7, idle in transaction since 2025-10-03T21:49:21Z); rolled back, trying again in 0.25 s (1 of 10)',
    ],
  ],
  [
    { type: 'run-finished', direction: 'upgrade', revisions: [], heads: [revision], durationMs: 8 },
    ['INFO  [limbeck.migration] Nothing to do: the database is at e18e20278eaa'],
  ],
  [{ type: 'step-finished', revision, index: 0, stepCount: 2, operation: 'execute', durationMs: 5 }, []],
])('%o', (event, lines) => {
  expect(logLines(event).map(formatLogLine)).toEqual(lines)
})
