import { describe, expect, test } from 'vitest'
import { cuttingProxy } from '../../test/cutting-proxy.ts'
import { failureOf } from '../../test/failure-of.ts'
import { folderWith } from '../../test/folder-with.ts'
import { idOf } from '../../test/long-way/id-of.ts'
import { longWay } from '../../test/long-way/long-way.ts'
import { madeTables } from '../../test/long-way/made-tables.ts'
import { sleeping } from '../../test/long-way/sleeping.ts'
import { tableNames } from '../../test/long-way/table-names.ts'
import { versionRows } from '../../test/long-way/version-rows.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { startUpgrade } from '../../test/start-upgrade.ts'
import { until } from '../../test/until.ts'
import type { Connection } from '../drivers/driver.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { downgrade } from './downgrade.ts'
import { upgrade } from './upgrade.ts'

// Each revision of a long way is one message to the server: what is promised of a run holds all the same.

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'an embedded PGlite takes one connection only',
} as const

onEveryServer((server) => {
  test('what the database records is what a run step by step records', async () => {
    const folder = await folderWith(longWay(12))
    const [many, few] = [await server.fresh(), await server.fresh()]
    await upgrade(await runContext(many.database, folder), 'head')
    for (let count = 1; count <= 12; count++) await upgrade(await runContext(few.database, folder), '+1')
    const recorded = await recordsOf(few.connection)
    expect(await recordsOf(many.connection)).toEqual(recorded)
    expect(recorded.history).toHaveLength(12)
    const [row] = await many.connection.query(
      `select bool_and(finished_at >= started_at and duration_ms >= 0) as sound from limbeck_history`,
    )
    expect(row).toEqual({ sound: true })
    expect(await downgrade(await runContext(many.database, folder), 'base')).toMatchObject({ heads: [] })
    expect((await recordsOf(many.connection)).history).toHaveLength(24)
    expect(await madeTables(many.connection)).toEqual([])
  })

  test('branches that come together change the rows that they must', async () => {
    const left = longWay(6, { from: 1 })
    const right = longWay(6, { from: 7, down: idOf(1) })
    const both = sqlRevision({ revision: 'ffffffffffff', down: `${idOf(6)}, ${idOf(12)}`, upgrade: '' })
    const { database, connection } = await server.fresh()
    const folder = await folderWith({ ...left, ...right, 'both.sql': both })
    expect(await upgrade(await runContext(database, folder), 'head')).toMatchObject({
      heads: ['ffffffffffff'],
      revisions: { length: 13 },
    })
    expect(await versionRows(connection)).toEqual(['ffffffffffff'])
    expect(await downgrade(await runContext(database, folder), idOf(1))).toMatchObject({ heads: [idOf(1)] })
    expect(await versionRows(connection)).toEqual([idOf(1)])
  })

  describe('a failure names its step, and leaves the revisions before it', () => {
    test.each<[name: string, upgrade: string, message: string]>([
      [
        'in a statement',
        'create table other (id int);\nalter table t1 add constraint t1_check check (id > 1);',
        'failed at step 2 of 2, "alter table t1 add constraint t1_check check (id > 1)": check constraint "t1_check"',
      ],
      [
        'at the commit',
        'alter table t1 add constraint t1_fkey foreign key (id) references t2 deferrable initially deferred;\ninsert into t1 values (77);',
        `failed: insert or update on table "t1" violates foreign key constraint "t1_fkey"`,
      ],
      [
        'in the version table',
        'delete from alembic_version;',
        'failed: Another program changed public.alembic_version during the run',
      ],
    ])('%s', async (_, text, message) => {
      const { database, connection } = await server.fresh()
      const folder = await folderWith(longWay(12, { texts: { 11: text } }))
      const error = await failureOf(upgrade(await runContext(database, folder), 'head'))
      expect(error.message).toContain(`Upgrade of ${idOf(11)}`)
      expect(error.message).toContain(message)
      expect(error.message).toContain(`${idOf(10)}. All else is unchanged.`)
      expect(await madeTables(connection)).toEqual(tableNames(1, 10))
      expect(await versionRows(connection)).toEqual([idOf(10)])
    })
  })

  test('what a revision sets for itself ends with it', async () => {
    const { database, connection } = await server.fresh()
    const texts = {
      3: 'create schema other;\nset search_path = other;\nset client_min_messages = error;\ncreate table t3 (id int);',
    }
    const folder = await folderWith(longWay(12, { texts }))
    await upgrade(await runContext(database, folder), 'head')
    const found = await connection.query(
      "select relname::text as name from pg_class where relnamespace = 'other'::regnamespace",
    )
    expect(found).toEqual([{ name: 't3' }])
    expect(await madeTables(connection)).toEqual(tableNames(1, 12).filter((name) => name !== 't3'))
  })

  test('statements are kept apart whatever they end in, and strings are read as the session reads them', async () => {
    const { database, connection } = await server.fresh()
    const texts = {
      2: "create table t2 (id int primary key, a text default 'a;b' -- a comment; of it\n);\ncomment on table t2 is $$one; two$$;",
      4: `set standard_conforming_strings = off;\ncreate table t4 (id int primary key, a text default 'a\\\\b');`,
    }
    const folder = await folderWith(longWay(12, { texts }))
    await upgrade(await runContext(database, folder), 'head')
    const [row] = await connection.query(
      "select obj_description('t2'::regclass) as comment, count(*)::int as columns from pg_attribute where attrelid = 't2'::regclass and attnum > 0",
    )
    expect(row).toEqual({ comment: 'one; two', columns: 2 })
    await connection.execute('insert into t4 values (1)')
    expect(await connection.query('select a from t4')).toEqual([{ a: 'a\\b' }])
  })
})

onEveryServer((server) => {
  test('who stands in the way of a lock is named', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith(longWay(12, { texts: { 11: 'alter table t1 add a int;' } }))
    await upgrade(await runContext(database, folder), idOf(1))
    await connection.execute('begin; select * from t1')
    const error = await failureOf(
      upgrade(await runContext(database, folder, { lockTimeoutMs: 200, lockRetries: 0 }), 'head'),
    )
    expect(error.message).toMatch(/failed at step 1 of 1, "alter table t1 add a int": .*, held by pid \d+/)
    await connection.execute('rollback')
  })

  test('a run that is asked to stop stops at once, and goes on the next time', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith(
      longWay(12, { texts: { 11: `create table t11 (id int primary key);\n${sleeping.for(30)}` } }),
    )
    const stop = new AbortController()
    const context = await runContext(database, folder)
    const failed = failureOf(upgrade({ ...context, signal: stop.signal }, 'head'))
    await until(connection, sleeping.isSeen)
    stop.abort()
    expect(await failed).toMatchObject({ code: 'run.interrupted' })
    expect(await madeTables(connection)).toEqual(tableNames(1, 10))
    await connection.execute(sleeping.wake)
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: [idOf(11), idOf(12)] })
  })

  test('a session that the server ends is reported with what became of its revision', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith(longWay(12, { texts: { 11: sleeping.for(30) } }))
    const context = await runContext(database, folder)
    const failed = failureOf(upgrade(context, 'head'))
    await until(connection, sleeping.isSeen)
    await connection.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()`,
    )
    const error = await failed
    expect(error.code).toBe('database.connection-lost')
    expect(error.message).toContain(`Upgrade of ${idOf(11)}`)
    expect(error.message).toContain(`${idOf(10)}. All else is unchanged.`)
    await connection.execute(sleeping.wake)
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: [idOf(11), idOf(12)] })
  })

  test('a commit that was not answered is looked up', async () => {
    const { url, connection } = await server.fresh()
    const folder = await folderWith(longWay(12, { texts: { 11: sleeping.for(1) } }))
    const cut = openDatabase(await cuttingProxy(url, 'pg_sleep'))
    const error = await failureOf(upgrade(await runContext(cut, folder), 'head'))
    expect(error.message).toContain('Its commit had gone through.')
    expect(await versionRows(connection)).toEqual([idOf(11)])
    expect(await upgrade(await runContext(cut, folder), 'head')).toMatchObject({ revisions: [idOf(12)] })
  })

  test('a run that comes while the server still ends the revision of a killed one waits for it', async () => {
    const { url, database, connection } = await server.fresh()
    const folder = await folderWith(
      longWay(12, { texts: { 11: `create table t11 (id int primary key);\n${sleeping.for(1)}` } }),
    )
    const { child, ended } = await startUpgrade(url, folder)
    await until(connection, sleeping.isSeen)
    child.kill('SIGKILL')
    await ended
    const context = await runContext(database, folder)
    expect(await upgrade(context, 'head')).toMatchObject({ heads: [idOf(12)] })
    expect(await madeTables(connection)).toEqual(tableNames(1, 12))
    expect((await recordsOf(connection)).history).toHaveLength(12)
  })
}, native)

async function recordsOf(connection: Connection) {
  const rows = await connection.query(`
    select revision, direction, checksum, role, application_name, host, tool_version,
      (select json_agg(s -> 'operation') from jsonb_array_elements(steps) s) as operations
    from limbeck_history order by id`)
  return { versions: await versionRows(connection), history: rows }
}
