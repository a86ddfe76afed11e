import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { upgrade } from '../../src/runner/upgrade.ts'
import { folderWith } from '../folder-with.ts'
import { onEveryServer, type TestDatabase } from '../on-every-server.ts'
import { runContext } from '../run-context.ts'
import { sqlRevision } from '../sql-revision.ts'
import { until } from '../until.ts'

const lockTimeoutMs = 150
const readerMs = 2_000

onEveryServer(
  (server) => {
    test('a long reader and a revision never keep short queries waiting for longer than the limit', async () => {
      const database = await server.fresh()
      await database.connection.execute(
        'create table t (id int); insert into t select generate_series(1, 100)',
      )
      const folder = await folderWith({
        '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'alter table t add column z int;' }),
      })
      const context = await runContext(database.database, folder, { lockTimeoutMs, lockRetries: 50 })

      const longestMs = await underLoad(database, () => upgrade(context, 'head'))
      expect(context.events.some(({ type }) => type === 'group-retried')).toBe(true)
      expect(await database.connection.query('select z from t limit 1')).toEqual([{ z: null }])
      expect(longestMs).toBeLessThan(lockTimeoutMs + 1_000)
    })

    test('the same statement without a limit keeps all of them waiting until the reader ends', async () => {
      const database = await server.fresh()
      await database.connection.execute(
        'create table t (id int); insert into t select generate_series(1, 100)',
      )
      const plain = await database.database.connect()
      const longestMs = await underLoad(database, () => plain.execute('alter table t add column z int'))
      await plain.close()
      expect(longestMs).toBeGreaterThan(readerMs * 0.6)
    })
  },
  {
    only: ['postgresql 15', 'postgresql 18'],
    because: 'an embedded PGlite takes one connection only, and 17 queues for locks as its neighbours do',
  },
)

/** Runs `work` while a reader holds the table for a time and others query it; the longest of their waits in ms. */
async function underLoad({ database }: TestDatabase, work: () => Promise<unknown>): Promise<number> {
  const reader = await database.connect()
  const clients = await Promise.all([database.connect(), database.connect(), database.connect()])
  await reader.execute('begin; select count(*) from t')
  let isOver = false
  let longestMs = 0
  const load = clients.map(async (client) => {
    while (!isOver) {
      const start = performance.now()
      await client.query('select count(*) from t where id < 50')
      longestMs = Math.max(longestMs, performance.now() - start)
      await sleep(5)
    }
  })
  const done = work()
  // On a busy machine it may take a while until the table is asked for.
  await until(reader, `select exists (select from pg_locks where relation = 't'::regclass and not granted)`)
  await sleep(readerMs)
  await reader.execute('commit')
  await done
  isOver = true
  await Promise.all(load)
  for (const each of [reader, ...clients]) await each.close()
  return longestMs
}
