import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { downgrade } from '../../src/runner/downgrade.ts'
import { upgrade } from '../../src/runner/upgrade.ts'
import { onEveryServer, type TestDatabase } from '../on-every-server.ts'
import { runContext } from '../run-context.ts'
import { startUpgrade, type UpgradeProcess } from '../start-upgrade.ts'
import { firstSession } from './first-session.ts'
import { tortureHistory } from './history.ts'
import { momentOf } from './moment-of.ts'
import { stateOf } from './state-of.ts'

/** Rounds of each way; `npm run torture` has 200. */
const rounds = Number(process.env.LIMBECK_TORTURE_ROUNDS ?? 3)
/** The moments of the cuts follow from it: print it, and a failure can be repeated nearly as it was. */
const seed = Number(process.env.LIMBECK_TORTURE_SEED ?? Date.now() % 1_000_000)

/** How a run is cut off. */
const cuts: Readonly<Record<string, (run: UpgradeProcess, database: TestDatabase) => Promise<unknown>>> = {
  'the runner is killed': async ({ child }) => child.kill('SIGKILL'),
  'the runner is told to end': async ({ child }) => child.kill('SIGTERM'),
  'the server ends its sessions': (_run, { connection }) =>
    connection.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`),
}

onEveryServer(
  (server) => {
    test.each(Object.entries(cuts))(
      '%s at any moment: a plain rerun ends as if nothing had been',
      async (name, cut) => {
        process.stdout.write(`${server.name}, ${name}: ${rounds} rounds, seed ${seed}\n`)
        const folder = await tortureHistory()
        const undisturbed = await server.fresh()
        const started = performance.now()
        await upgrade(await runContext(undisturbed.database, folder), 'head')
        const expected = await stateOf(undisturbed.connection)
        const longestMs = performance.now() - started
        await downgrade(await runContext(undisturbed.database, folder), 'base')
        const atBase = await stateOf(undisturbed.connection)

        for (let round = 0; round < rounds; round++) {
          const database = await server.fresh()
          const run = await startUpgrade(database.url, folder)
          await firstSession(database.connection)
          await sleep(momentOf(seed, round) * longestMs * 1.3)
          await cut(run, database)
          const { code } = await run.ended
          const where = `round ${round} of seed ${seed}, ended with ${code}`
          const context = await runContext(database.database, folder)
          await upgrade(context, 'head')
          expect(await stateOf(database.connection), where).toEqual(expected)

          // The way back is cut inside this process, by its session.
          const back = downgrade(context, 'base').catch(() => undefined)
          await sleep(momentOf(seed, round + 0.5) * longestMs)
          await database.connection.query(`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`)
          await back
          await downgrade(await runContext(database.database, folder), 'base')
          expect(await stateOf(database.connection), `${where}, on the way back`).toEqual(atBase)
        }
      },
      3_600_000,
    )
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'an embedded PGlite ends with its process' },
)
