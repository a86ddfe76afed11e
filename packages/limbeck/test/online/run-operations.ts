import { allOperations } from '../../src/objects/all-operations.ts'
import type { Operations } from '../../src/revisions/operations.ts'
import { createRecorder } from '../../src/revisions/recorder.ts'
import type { RunSettings } from '../../src/runner/run-context.ts'
import { upgrade } from '../../src/runner/upgrade.ts'
import { folderWith } from '../folder-with.ts'
import type { TestDatabase } from '../on-every-server.ts'
import { runContext } from '../run-context.ts'
import { sqlRevision } from '../sql-revision.ts'

const revision = 'bbbbbbbbbbbb'

/** Runs operations as one revision, until a step if one is given, and returns how many steps it has. */
export async function runOperations(
  { database }: TestDatabase,
  body: (op: Operations) => void,
  settings: Partial<RunSettings> = {},
  lastStep?: number,
): Promise<number> {
  const stop = new AbortController()
  const { op, recorded } = createRecorder(allOperations)
  body(op)
  const folder = await folderWith({ '1.sql': sqlRevision({ revision }) })
  let steps = 0
  await upgrade(
    {
      ...(await runContext(database, folder, settings)),
      loadBody: async () => ({ upgrade: recorded, downgrade: [] }),
      signal: stop.signal,
      report: (event) => {
        if (event.type === 'step-finished' && event.index === lastStep) stop.abort()
        if (event.type === 'revision-started') steps = event.stepCount
      },
    },
    'head',
  )
  return steps
}
