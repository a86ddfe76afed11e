import { parentPort } from 'node:worker_threads'
import { argon2id, argon2Verify } from 'hash-wasm'

// Hashes in a thread of its own: a hash takes tens of milliseconds, in which the service would answer nobody.
parentPort?.on('message', async ({ id, task, options }) => {
  try {
    parentPort?.postMessage({
      id,
      result: await (task === 'verify' ? argon2Verify(options) : argon2id(options)),
    })
  } catch (error) {
    parentPort?.postMessage({ id, failure: String(error) })
  }
})
