import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { file as findFile } from 'empathic/find'
import { connectionLost } from './connection-lost.ts'
import type { PgliteNotice, RunningPglite, TextRows } from './running-pglite.ts'
import type { ThreadAnswer, ThreadMessage, ThreadRequest } from './thread-message.ts'

/** Set by the build. Undefined where the sources run as they are. */
declare const LIMBECK_BUILD: string | undefined

/** A request that is not answered yet. */
interface Waiting {
  readonly tell: (notice: PgliteNotice) => void
  readonly resolve: (rows: TextRows | undefined) => void
  readonly reject: (error: unknown) => void
}

/**
 * Starts a PGlite in memory in a thread of its own, which takes seconds of a processor that this thread has a use for.
 * Undefined where the thread's program is not there (in the sources, in somebody's bundle) or cannot start it, and where `closing`
 * cuts the start off.
 */
export async function threadedPglite(
  directory: string,
  closing: AbortSignal,
): Promise<RunningPglite | undefined> {
  const program = findProgram()
  if (program === undefined || closing.aborted) return undefined
  const worker = new Worker(program, { workerData: directory })
  const waiting = new Map<number, Waiting>()
  let end: string | undefined
  let count = 0

  const hear = (message: ThreadAnswer) => {
    const request = waiting.get(message.id)
    if (message.type === 'notice') return request?.tell(message.notice)
    waiting.delete(message.id)
    // Only what somebody waits for keeps the process going.
    if (waiting.size === 0) worker.unref()
    if (message.type === 'done') request?.resolve(message.rows)
    else request?.reject(Object.assign(new Error(message.error.message), message.error))
  }

  const started = new Promise<boolean>((resolve) => {
    worker.on('message', (message: ThreadMessage) => {
      if ('id' in message) hear(message)
      else resolve(message.type === 'started')
    })
    const fail = (reason: string) => {
      end ??= reason
      resolve(false)
      for (const { reject } of waiting.values()) reject(connectionLost('PGlite', end))
      waiting.clear()
    }
    worker.on('error', (error) => fail(error.message))
    worker.on('exit', () => fail('its thread ended'))
  })

  const ask = (request: Omit<ThreadRequest, 'id'>, tell: Waiting['tell']) =>
    new Promise<TextRows | undefined>((resolve, reject) => {
      if (end !== undefined) return reject(connectionLost('PGlite', end))
      const id = count++
      waiting.set(id, { tell, resolve, reject })
      worker.ref()
      worker.postMessage({ id, ...request } satisfies ThreadRequest)
    })

  const cutOff = () => void worker.terminate()
  closing.addEventListener('abort', cutOff)
  const isStarted = await started
  closing.removeEventListener('abort', cutOff)
  if (!isStarted) {
    await worker.terminate()
    return undefined
  }
  worker.unref()
  return {
    get isClosed() {
      return end !== undefined
    },
    query: async (sql, parameters, tell) =>
      (await ask({ sql, parameters }, tell)) ?? { columns: [], rows: [] },
    exec: async (sql, tell) => {
      await ask({ sql }, tell)
    },
    close: async () => {
      end ??= 'it was closed'
      // Nothing of it is to be kept.
      await worker.terminate()
    },
  }
}

function findProgram(): string | undefined {
  if (typeof LIMBECK_BUILD === 'undefined') return undefined
  return findFile('drivers/pglite-thread.cjs', { cwd: dirname(fileURLToPath(import.meta.url)) })
}
