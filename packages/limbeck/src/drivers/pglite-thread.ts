import { parentPort, workerData } from 'node:worker_threads'
import type { ServerError } from './database-error.ts'
import { localPglite } from './local-pglite.ts'
import type { RunningPglite } from './running-pglite.ts'
import { startPglite } from './start-pglite.ts'
import type { ThreadMessage, ThreadRequest } from './thread-message.ts'

// What `threadedPglite` runs in a thread: a PGlite in memory, for the project in the directory that it is given.

startPglite(workerData as string, undefined).then(
  (pglite) => {
    const running = localPglite(pglite)
    parentPort?.on('message', (request: ThreadRequest) => void answer(running, request))
    say({ type: 'started' })
  },
  // Who asked starts one itself then, and hears why that fails.
  () => say({ type: 'not-started' }),
)

async function answer(pglite: RunningPglite, { id, sql, parameters }: ThreadRequest): Promise<void> {
  const tell = (notice: object) => say({ type: 'notice', id, notice: plain(notice) })
  try {
    if (parameters === undefined) await pglite.exec(sql, tell)
    const rows = parameters === undefined ? undefined : await pglite.query(sql, parameters, tell)
    say({ type: 'done', id, rows })
  } catch (error) {
    say({ type: 'failed', id, error: plainError(error) })
  }
}

function plainError(error: unknown): ServerError {
  return error instanceof Error ? { ...plain(error), message: error.message } : { message: String(error) }
}

/** What of an object another thread can be sent. */
function plain(object: object): Record<string, string> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value === 'string'))
}

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message)
}
