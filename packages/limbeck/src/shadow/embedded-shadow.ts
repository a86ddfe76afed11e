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
    if (kept !== undefined && !(await resets(kept))) {
      const spoilt = kept
      kept = undefined
      await spoilt.close()
    }
    kept ??= open()
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
    async close() {
      await last
      await kept?.close()
      kept = undefined
    },
  }
}

async function resets(database: Database): Promise<boolean> {
  const connection = await database.connect()
  try {
    return await resetDatabase(connection)
  } finally {
    await connection.close()
  }
}
