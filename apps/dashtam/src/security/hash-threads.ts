import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads that hash. They start when they are first asked, and keep no process alive. */
export interface HashThreads {
  /** Runs Argon2id of hash-wasm with these options: `hash` gives the encoded hash, `verify` whether a password is right. */
  run(task: 'hash' | 'verify', options: object): Promise<string | boolean>
  close(): Promise<void>
}

interface Answer {
  readonly id: number
  readonly result?: string | boolean
  readonly failure?: string
}
interface Waiting {
  resolve(result: string | boolean): void
  reject(error: Error): void
}

/** Makes threads that hash: one for each processor but the one that the service runs on. */
export function hashThreads(): HashThreads {
  const count = Math.max(1, availableParallelism() - 1)
  const waiting = new Map<number, Waiting>()
  const workers: Worker[] = []
  let asked = 0
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./hash-worker.mjs', import.meta.url))
    worker.on('message', ({ id, result, failure }: Answer) => {
      const { resolve, reject } = waiting.get(id) ?? {}
      waiting.delete(id)
      if (result === undefined) reject?.(new Error(failure))
      else resolve?.(result)
    })
    worker.on('error', (error) => {
      workers.splice(workers.indexOf(worker), 1)
      failAll(error instanceof Error ? error : new Error(String(error)))
    })
    worker.unref()
    workers.push(worker)
    return worker
  }
  return {
    run: (task, options) =>
      new Promise((resolve, reject) => {
        const id = asked++
        waiting.set(id, { resolve, reject })
        const worker = (workers.length < count ? undefined : workers[id % workers.length]) ?? start()
        worker.postMessage({ id, task, options })
      }),
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
      failAll(new Error('the service ends'))
    },
  }
}
