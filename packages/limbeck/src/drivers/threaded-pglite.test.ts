import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { buildLimbeck } from '../../test/cli/build-limbeck.ts'
import type { LimbeckError } from '../errors/limbeck-error.ts'
import { driverConformance } from './conformance.ts'
import type { Driver } from './driver.ts'

// Only what is built has a thread to run.
const built = fileURLToPath(new URL('../../dist/drivers/pglite.cjs', import.meta.url))
let pglite: Driver

beforeAll(async () => {
  await buildLimbeck()
  pglite = createRequire(import.meta.url)(built).pglite
})

driverConformance('PGlite in a thread', async () => {
  const database = opened()
  return { database, connection: await database.connect() }
})

test('this thread goes on while a statement runs', async () => {
  const connection = await opened().connect()
  let turns = 0
  const timer = setInterval(() => turns++, 5)
  await connection.query('select count(*) from generate_series(1, 500000)')
  clearInterval(timer)
  expect(turns).toBeGreaterThan(5)
})

test('to close it while it starts does not wait for the start', async () => {
  const database = opened()
  const connecting = database.connect().then(
    () => 'connected',
    (error: LimbeckError) => error.code,
  )
  // The thread has begun by then.
  await turn()
  await database.close()
  expect(await connecting).toBe('database.connection-lost')
  const connection = await database.connect()
  expect(await connection.query('select 42 as answer')).toEqual([{ answer: 42 }])
})

test('a process that does not close it ends all the same', async () => {
  const program = `const { pglite } = require(${JSON.stringify(built)})
    pglite.open('pglite:memory').connect().then(async (connection) => {
      console.log(await connection.query('select 42 as answer'))
    })`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { timeout: 60_000 })
  expect(stdout).toContain('answer: 42')
})

function opened() {
  const database = pglite.open('pglite:memory')
  onTestFinished(() => database.close())
  return database
}
