import { expect, test } from 'vitest'
import { cuttingProxy } from '../../test/cutting-proxy.ts'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { startUpgrade } from '../../test/start-upgrade.ts'
import { until } from '../../test/until.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'the process that is killed must not be the one that tests',
} as const

const slow = {
  '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'create table t (id int);' }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: `insert into t values (1);\nselect pg_sleep(case when current_setting('application_name') = 'limbeck' then 3 else 0 end);\ninsert into t values (2);`,
  }),
}

/** Its second step waits for every transaction that is older than it. */
const indexed = {
  '1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    upgrade: 'create table t (id int);\ninsert into t select generate_series(1, 1000);',
  }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: `insert into t values (0);
create unique index concurrently "Ix" on public.t (id);
insert into t values (-1);
drop index concurrently "Ix";
create index concurrently ix on t (id);`,
  }),
}

const isSleeping = `select exists (select from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid())`
const isBuilding = `select exists (select from pg_stat_activity where datname = current_database() and query like 'create unique index%' and wait_event = 'virtualxid')`

onEveryServer((server) => {
  test('a runner killed inside a transaction leaves what was committed, no lock, and a rerun completes', async () => {
    const { url, database, connection } = await server.fresh()
    const folder = await folderWith(slow)
    const { child, ended } = await startUpgrade(url, folder)
    await until(connection, isSleeping)
    child.kill('SIGKILL')
    expect(await ended).toMatchObject({ code: 'SIGKILL' })

    const context = await runContext(database, folder)
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: ['bbbbbbbbbbbb'] })
    expect(await connection.query('select id from t order by id')).toEqual([{ id: 1 }, { id: 2 }])
    expect(await status(context)).toMatchObject({ isCurrent: true })
  })

  test('a runner killed during a concurrent index build goes on where it was', async () => {
    const { url, database, connection } = await server.fresh()
    const folder = await folderWith(indexed)
    await upgrade(await runContext(database, folder), 'aaaaaaaaaaaa')
    const reader = await database.connect()
    await reader.execute('begin isolation level repeatable read; select count(*) from t')

    const { child, ended } = await startUpgrade(url, folder)
    await until(connection, isBuilding)
    child.kill('SIGKILL')
    await ended
    await reader.close()

    const context = await runContext(database, folder)
    expect(await status(context)).toMatchObject({
      pending: ['bbbbbbbbbbbb'],
      unfinished: [{ revision: 'bbbbbbbbbbbb', finishedSteps: 1, startedStep: 1 }],
    })
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: ['bbbbbbbbbbbb'] })
    expect(context.events).toContainEqual(
      expect.objectContaining({ type: 'revision-started', finishedSteps: 1, stepCount: 5 }),
    )
    expect(
      await connection.query(`select count(*)::int as rows, count(distinct id)::int as ids from t`),
    ).toEqual([{ rows: 1002, ids: 1002 }])
    const indexes = await connection.query(
      `select indexrelid::regclass::text as name, indisvalid as valid from pg_index where indrelid = 't'::regclass`,
    )
    expect(indexes).toEqual([{ name: 'ix', valid: true }])
    expect(await status(context)).toMatchObject({ isCurrent: true, unfinished: [] })
  })

  test('SIGTERM rolls back, gives the lock back and says so', async () => {
    const { url, connection } = await server.fresh()
    const folder = await folderWith(slow)
    const { child, ended } = await startUpgrade(url, folder)
    await until(connection, isSleeping)
    child.kill('SIGTERM')
    const { code, log } = await ended
    expect(code).toBe(1)
    expect(log).toContain('The run was interrupted. Committed before: aaaaaaaaaaaa.')
    expect(await connection.query('select version_num from alembic_version')).toEqual([
      { version_num: 'aaaaaaaaaaaa' },
    ])
    expect(await connection.query('select id from t')).toEqual([])
    const sessions = await connection.query(
      `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    expect(sessions).toEqual([])
  })

  test('a commit whose answer is lost is looked up, not guessed', async () => {
    const { url, database, connection } = await server.fresh()
    const folder = await folderWith({
      '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'create table t (id int);' }),
      '2.sql': sqlRevision({
        revision: 'bbbbbbbbbbbb',
        down: 'aaaaaaaaaaaa',
        upgrade: 'insert into t values (1);',
      }),
    })
    const cut = openDatabase(await cuttingProxy(url, 'commit\0'))
    await expect(upgrade(await runContext(cut, folder), 'head')).rejects.toMatchObject({
      code: 'database.connection-lost',
      message: expect.stringMatching(/Its commit had gone through\. Committed: aaaaaaaaaaaa\.$/),
      details: { applied: ['aaaaaaaaaaaa'] },
    })
    expect(await upgrade(await runContext(database, folder), 'head')).toMatchObject({
      revisions: ['bbbbbbbbbbbb'],
    })
    expect(await connection.query('select id from t')).toEqual([{ id: 1 }])
  })

  test('a session that the server ends leaves nothing of its transaction', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith(slow)
    const context = await runContext(database, folder)
    const run = upgrade(context, 'head').catch((error: unknown) => error)
    await until(connection, isSleeping)
    await connection.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and pid <> pg_backend_pid()`,
    )
    expect(await run).toMatchObject({
      code: 'database.connection-lost',
      message: expect.stringMatching(/Committed before: aaaaaaaaaaaa\. All else is unchanged\.$/),
    })
    expect(await connection.query('select id from t')).toEqual([])
  })
}, native)
