import { AsyncLocalStorage } from 'node:async_hooks'
import type { Connection, Database } from '../drivers/driver.ts'
import { resetDatabase } from './reset-database.ts'
import type { Shadow } from './shadow.ts'

/**
 * Makes a shadow of embedded databases, which `open` opens.
 *
 * One instance is used again and again, reset before each use but the first, so that only that one waits for a server to
 * start, and none for a reset that nobody needs. Uses that come at the same time wait for each other; a use inside another
 * has an instance of its own.
 */
export function embeddedShadow(open: () => Database): Shadow {
  const inside = new AsyncLocalStorage<true>()
  let kept: Database | undefined
  let isUsed = false
  let last: Promise<unknown> = Promise.resolve()

  const run = async <Result>(database: Database, work: (connection: Connection) => Promise<Result>) => {
    const connection = await database.connect({ applicationName: 'limbeck shadow' })
    try {
      return await inside.run(true, () => work(connection))
    } finally {
      await connection.close()
    }
  }

  const runKept = async <Result>(work: (connection: Connection) => Promise<Result>) => {
    if (kept !== undefined && isUsed && !(await resets(kept))) {
      const spoilt = kept
      kept = undefined
      await spoilt.close()
    }
    kept ??= open()
    isUsed = true
    return run(kept, work)
  }

  const runNested = async <Result>(work: (connection: Connection) => Promise<Result>) => {
    const database = open()
    try {
      return await run(database, work)
    } finally {
      await database.close()
    }
  }

  return {
    use(work) {
      if (inside.getStore() === true) return runNested(work)
      const result = last.then(() => runKept(work))
      last = result.catch(() => {})
      return result
    },
    prepare() {
      if (kept !== undefined) return
      kept = open()
      // It stays open as long as the instance. A use would fail for the same reason, and say so.
      kept.connect().catch(() => undefined)
    },
    async close() {
      await last
      await kept?.close()
      kept = undefined
      isUsed = false
    },
  }
}

async function resets(database: Database): Promise<boolean> {
  // One that has died is as spoilt as one that cannot be reset.
  const connection = await database.connect().catch(() => undefined)
  if (connection === undefined) return false
  try {
    return await resetDatabase(connection)
  } finally {
    await connection.close()
  }
}
