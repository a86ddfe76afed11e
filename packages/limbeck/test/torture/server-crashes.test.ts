import { setTimeout as sleep } from 'node:timers/promises'
import { installation } from 'embedded-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/drivers/open-database.ts'
import { downgrade } from '../../src/runner/downgrade.ts'
import { upgrade } from '../../src/runner/upgrade.ts'
import { runContext } from '../run-context.ts'
import { crashServer } from '../servers/crash-server.ts'
import { serverUrl } from '../servers/server-url.ts'
import { startServer } from '../servers/start-server.ts'
import { startUpgrade } from '../start-upgrade.ts'
import { firstSession } from './first-session.ts'
import { tortureHistory } from './history.ts'
import { momentOf } from './moment-of.ts'
import { stateOf } from './state-of.ts'

/** Crashes of each server; `npm run torture` has 200. */
const rounds = Number(process.env.LIMBECK_TORTURE_ROUNDS ?? 2)
const seed = Number(process.env.LIMBECK_TORTURE_SEED ?? Date.now() % 1_000_000)

describe('the server crashes at any moment, and starts again', () => {
  for (const installed of ([15, 18] as const).map(installation)) {
    if ('skipped' in installed) {
      test.skip(`on ${installed.name} (skipped: ${installed.skipped})`, () => {})
      continue
    }
    test(`on ${installed.name} a plain rerun ends as if nothing had been`, async () => {
      process.stdout.write(`${installed.name}, the server crashes: ${rounds} rounds, seed ${seed}\n`)
      // A server of its own: others have their tests on the shared one.
      const { server, stop } = await startServer(installed.name, installed.programs)
      onTestFinished(stop)
      const folder = await tortureHistory()

      /** Makes a database whose commits last, and gives its URL and a session in it. */
      const make = async (name: string) => {
        const maintenance = openDatabase(serverUrl(server, 'postgres'))
        const connection = await maintenance.connect()
        await connection.execute(`create database ${name} template template0`)
        await connection.execute(`alter database ${name} set synchronous_commit = on`)
        await connection.close()
        await maintenance.close()
        const url = serverUrl(server, name)
        return { url, database: openDatabase(url) }
      }
      const stateIn = async (name: string) => {
        const connection = await openDatabase(serverUrl(server, name)).connect()
        try {
          return await stateOf(connection)
        } finally {
          await connection.close()
        }
      }

      const undisturbed = await make('undisturbed')
      const started = performance.now()
      await upgrade(await runContext(undisturbed.database, folder), 'head')
      const expected = await stateIn('undisturbed')
      const longestMs = performance.now() - started
      await downgrade(await runContext(undisturbed.database, folder), 'base')
      const atBase = await stateIn('undisturbed')

      for (let round = 0; round < rounds; round++) {
        const name = `round_${round}`
        const { url, database } = await make(name)
        const run = await startUpgrade(url, folder)
        const watching = await database.connect()
        await firstSession(watching)
        await sleep(momentOf(seed, round) * longestMs * 1.3)
        await crashServer(server, installed.programs)
        const { code, log } = await run.ended
        const where = `round ${round} of seed ${seed}, ended with ${code}: ${log}`
        await upgrade(await runContext(database, folder), 'head')
        expect(await stateIn(name), where).toEqual(expected)

        const back = downgrade(await runContext(database, folder), 'base').catch(() => undefined)
        await sleep(momentOf(seed, round + 0.5) * longestMs)
        await crashServer(server, installed.programs)
        await back
        await downgrade(await runContext(database, folder), 'base')
        expect(await stateIn(name), `${where}, on the way back`).toEqual(atBase)
      }
    }, 3_600_000)
  }
})
