import { describe, expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { hasPgbouncer, startPgbouncer } from '../../test/poolers/start-pgbouncer.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { startUpgrade } from '../../test/start-upgrade.ts'
import { until } from '../../test/until.ts'
import { untilSeen } from '../../test/until-seen.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { acceptEdits } from './accept-edits.ts'
import { bookkeeping } from './bookkeeping.ts'
import { ensureVersion } from './ensure-version.ts'
import { lockKey } from './lock-key.ts'
import { purgeRetired } from './purge-retired.ts'
import type { RunContext } from './run-context.ts'
import { RunLock } from './run-lock.ts'
import { stamp } from './stamp.ts'
import { upgrade } from './upgrade.ts'

const counted = {
  '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'create table runs (at timestamptz not null);' }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: 'insert into runs values (clock_timestamp());\nselect pg_sleep(0.5);',
  }),
  '3.sql': sqlRevision({
    revision: 'cccccccccccc',
    down: 'bbbbbbbbbbbb',
    upgrade: 'create index concurrently ix on runs (at);',
  }),
}

test('the lock of a version table never changes', () => {
  expect(lockKey(bookkeeping())).toBe('3501674467713949840')
  expect(lockKey(bookkeeping('other'))).not.toBe(lockKey(bookkeeping()))
  expect(lockKey(bookkeeping('alembic_version', 'other'))).not.toBe(lockKey(bookkeeping()))
})

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'an embedded PGlite takes one connection only',
} as const

onEveryServer((server) => {
  test('ten processes that start at once run each revision once, and all succeed', async () => {
    const { url, connection } = await server.fresh()
    const folder = await folderWith(counted)
    const processes = await Promise.all(Array.from({ length: 10 }, () => startUpgrade(url, folder)))
    const ends = await Promise.all(processes.map(({ ended }) => ended))
    expect(ends.filter(({ code }) => code !== 0)).toEqual([])
    const [counts] = await connection.query(
      'select (select count(*) from runs)::int as runs, (select count(*) from limbeck_history)::int as history',
    )
    expect(counts).toEqual({ runs: 1, history: 3 })
    const [locks] = await connection.query(
      `select count(*)::int as held from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`,
    )
    expect(locks).toEqual({ held: 0 })
  })

  test('who waits too long is told who holds the lock', async () => {
    const { database } = await server.fresh()
    const context = await runContext(database, await folderWith(counted), { waitTimeoutMs: 300 })
    const holder = await RunLock.take(database, bookkeeping(), {
      waitTimeoutMs: 0,
      applicationName: 'the other runner',
      report: () => undefined,
    })
    try {
      await expect(upgrade(context, 'head')).rejects.toMatchObject({
        code: 'lock.timeout',
        message: expect.stringMatching(
          /another run, pid \d+ \(the other runner, role \w+, from [\w.:]+, idle in transaction since \d{4}-.*Z\), to finish/,
        ),
      })
      expect(context.events.filter(({ type }) => type === 'lock-waiting')).toHaveLength(1)
    } finally {
      await holder?.release()
    }
    expect(await upgrade(context, 'head')).toMatchObject({ heads: ['cccccccccccc'] })
  })

  test('who waits while another run does it all needs nothing of the files', async () => {
    const { database } = await server.fresh()
    const folder = await folderWith(counted)
    const context = await runContext(database, folder)
    const first = upgrade(context, 'head')
    await untilSeen(first, () =>
      context.events.some((event) => event.type === 'revision-started' && event.revision === 'bbbbbbbbbbbb'),
    )
    const loadBody = () => Promise.reject(new Error('the file is broken meanwhile'))
    const second = await upgrade({ ...(await runContext(database, folder)), loadBody }, 'head')
    expect(second).toMatchObject({ revisions: [], heads: ['cccccccccccc'] })
    await first
  })

  describe('who waits keeps no session, which whoever has the lock may need', () => {
    test.each<[name: string, run: (context: RunContext) => Promise<unknown>]>([
      ['upgrade', (context) => upgrade(context, 'head')],
      ['stamp', (context) => stamp(context, ['head'])],
      ['purge', purgeRetired],
      ['ensure-version', ensureVersion],
      ['accept edits', (context) => acceptEdits(context, [])],
    ])('%s', async (_, run) => {
      const { database, connection } = await server.fresh()
      const context = await runContext(database, await folderWith(counted))
      const holder = await RunLock.take(database, bookkeeping(), {
        waitTimeoutMs: 0,
        applicationName: 'holder',
        report: () => undefined,
      })
      const waiter = run({ ...context, applicationName: 'waiter' })
      await untilSeen(waiter, () => context.events.some(({ type }) => type === 'lock-waiting'))
      const none = `select not exists (select from pg_stat_activity
        where datname = current_database() and application_name = 'waiter')`
      await until(connection, none).finally(() => holder?.release())
      await waiter
    })
  })

  test.skipIf(!hasPgbouncer)(
    'runs that start at once get along with fewer sessions of a pooler than there are runs',
    async () => {
      const { url, connection } = await server.fresh()
      const folder = await folderWith(counted)
      const pooled = await startPgbouncer(url, 'session', 3)
      const runs = Array.from({ length: 4 }, async () => {
        const database = await openDatabase(pooled)
        onTestFinished(() => database.close())
        const context = await runContext(database, folder)
        await stamp(context, ['head'])
        await ensureVersion(context)
        await purgeRetired(context)
      })
      await Promise.all(runs)
      expect(await connection.query('select version_num from alembic_version')).toEqual([
        { version_num: 'cccccccccccc' },
      ])
    },
  )

  test('the lock does not hinder a concurrent index build', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(
      `alter database ${database.name} set default_transaction_isolation = 'serializable'`,
    )
    const holder = await RunLock.take(database, bookkeeping(), {
      waitTimeoutMs: 0,
      applicationName: 'holder',
      report: () => undefined,
    })
    expect(holder).toBeInstanceOf(RunLock)
    try {
      await connection.execute('create table t (id int)')
      await connection.execute(`set statement_timeout = '20s'`)
      await connection.execute('create index concurrently ix on t (id)')
    } finally {
      await holder?.release()
    }
  })

  test('a step outside a transaction waits for a table in short attempts too', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute('create table t (id int)')
    const folder = await folderWith({
      '1.sql': sqlRevision({
        revision: 'aaaaaaaaaaaa',
        transaction: 'none',
        upgrade: 'alter table t add column z int;',
      }),
    })
    const context = await runContext(database, folder, { lockTimeoutMs: 100, lockRetries: 50 })
    const reader = await database.connect({ applicationName: 'long reader' })
    await reader.execute('begin; select * from t')
    const done = upgrade(context, 'head')
    await untilSeen(done, () => context.events.some(({ type }) => type === 'group-retried'))
    await reader.close()
    expect(await done).toMatchObject({ revisions: ['aaaaaaaaaaaa'] })
    expect(await connection.query('select z from t')).toEqual([])
  })

  test('a table that is in use is waited for in short attempts, and the error names who holds it', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute('create table t (id int)')
    const folder = await folderWith({
      '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'alter table t add column z int;' }),
    })
    const settings = { lockTimeoutMs: 200, lockRetries: 1 }
    const context = await runContext(database, folder, settings)
    const reader = await database.connect({ applicationName: 'long reader' })
    await reader.execute('begin; select * from t')
    try {
      await expect(upgrade(context, 'head')).rejects.toMatchObject({
        code: 'run.statement-failed',
        message: expect.stringMatching(
          /"alter table t add column z int": .*\(SQLSTATE 55P03\), held by pid \d+ \(long reader, .*\)\. The database is unchanged\.$/,
        ),
      })
      expect(context.events.filter(({ type }) => type === 'group-retried')).toMatchObject([
        { attempt: 1, retries: 1, reason: 'lock-timeout', blockers: [{ applicationName: 'long reader' }] },
      ])
      const patient = await runContext(database, folder, { ...settings, lockRetries: 50 })
      const done = upgrade(patient, 'head')
      await until(
        connection,
        `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')`,
      )
      await reader.execute('commit')
      expect(await done).toMatchObject({ revisions: ['aaaaaaaaaaaa'] })
    } finally {
      await reader.close()
    }
  })
}, native)
