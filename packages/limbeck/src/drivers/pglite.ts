import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { connectionLost } from './connection-lost.ts'
import type { Driver } from './driver.ts'
import { lockFolder } from './lock-folder.ts'
import { PgliteDatabase, type StartedPglite } from './pglite-database.ts'
import type { RunningPglite } from './running-pglite.ts'

const scheme = /^pglite:/i

/**
 * Opens PostgreSQL inside this process: `pglite:memory`, or `pglite:./folder` for a database that stays, relative to
 * the working directory.
 *
 * All connections share the one session of the instance: what one begins, sets or locks, the others see. When the last
 * of them closes, the session is rolled back and reset. A folder can be open in one process only, and there once.
 */
export const pglite: Driver = {
  name: 'pglite',
  open(url) {
    const place = url.replace(scheme, '')
    return new PgliteDatabase(
      `pglite:${place}`,
      place === 'memory' ? startInMemory : () => startInFolder(resolve(place)),
    )
  },
}

// What starts it is loaded where one is started: a run on a server should not wait for it.
async function startInMemory(closing: AbortSignal): Promise<StartedPglite> {
  const { threadedPglite } = await import('./threaded-pglite.ts')
  const threaded = await threadedPglite(process.cwd(), closing)
  if (threaded === undefined && closing.aborted) throw connectionLost('PGlite', 'it was closed')
  return { instance: threaded ?? (await startHere(undefined)) }
}

async function startHere(folder: string | undefined): Promise<RunningPglite> {
  const { startPglite } = await import('./start-pglite.ts')
  const { localPglite } = await import('./local-pglite.ts')
  return localPglite(await startPglite(process.cwd(), folder))
}

async function startInFolder(folder: string): Promise<StartedPglite> {
  mkdirSync(dirname(folder), { recursive: true })
  const unlock = lockFolder(folder)
  try {
    return { instance: await startHere(folder), release: unlock }
  } catch (error) {
    unlock()
    throw error
  }
}
