import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { databasesAmong } from '../../test/databases/databases-among.ts'
import { makeShadow } from '../../test/databases/make-shadow.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import type { Connection, Database } from '../drivers/driver.ts'
import { scratchName } from './scratch-name.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'PGlite has one database',
} as const

onEveryServer((server) => {
  test('what a killed process leaves is dropped by a later run, once it is old and unused', async () => {
    const { database, connection, url } = await server.fresh()
    const [left, young] = [await leaveBehind(url), await leaveBehind(url)]
    const { used, session } = await holdOldScratchDatabase(connection, database)
    onTestFinished(async () => {
      await session.close()
      for (const name of [used, young])
        await connection.execute(`drop database if exists ${name} with (force)`)
    })
    const theirs = await database.sibling?.(left).connect()
    await theirs?.execute(
      `create subscription news connection 'dbname=nowhere' publication news with (connect = false)`,
    )
    await theirs?.close()
    const old = left.replace(/\d+/, String(Math.floor(Date.now() / 1_000) - 4_000))
    await connection.execute(`alter database ${left} rename to ${old}`)
    await makeShadow({ setting: 'auto', target: database }).use(async () => {})
    expect(await databasesAmong(connection, [old, young, used])).toEqual([young, used].sort())
  })
}, native)

/** Kills a process while it uses a scratch database, and returns that database's name. */
async function leaveBehind(url: string): Promise<string> {
  const program = fileURLToPath(new URL('../../test/hold-scratch-database.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'jiti/register', program], {
    env: { ...process.env, TARGET: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [name] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
  return String(name).trim()
}

/** Makes a scratch database that looks old, and keeps a session open in it. Other runs on the server sweep too. */
async function holdOldScratchDatabase(
  connection: Connection,
  database: Database,
): Promise<{ used: string; session: Connection }> {
  const used = scratchName().replace(/\d+/, '1000000000')
  await connection.execute(`create database ${used} template template0`)
  const session = await database
    .sibling?.(used)
    .connect()
    .catch(() => undefined)
  return session === undefined ? holdOldScratchDatabase(connection, database) : { used, session }
}
