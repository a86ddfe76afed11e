import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Driver } from './driver.ts'
import { loadPglite } from './load-pglite.ts'
import { PgliteDatabase } from './pglite-database.ts'

const scheme = 'pglite:'

/**
 * Opens PostgreSQL inside this process: `pglite:memory`, or `pglite:./folder` for a database that stays.
 *
 * All connections share the one session of the instance: what one begins, sets or locks, the others see. When the last
 * of them closes, the session is rolled back and reset.
 */
export const pglite: Driver = {
  name: 'pglite',
  open(url) {
    const place = url.slice(scheme.length)
    return new PgliteDatabase(place, () => start(place))
  },
}

async function start(place: string) {
  const { PGlite } = await loadPglite(process.cwd())
  if (place === 'memory') return PGlite.create('memory://')
  const folder = resolve(place)
  mkdirSync(dirname(folder), { recursive: true })
  return PGlite.create(folder)
}
