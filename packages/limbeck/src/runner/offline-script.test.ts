import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext, type TestRun } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import type { Connection } from '../drivers/driver.ts'
import { bookkeeping } from './bookkeeping.ts'
import { offlineScript } from './offline-script.ts'
import { preparePlan } from './prepare-plan.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const psql = ['/usr/bin/psql', '/usr/local/bin/psql'].find((path) => existsSync(path))

const files = {
  '1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    message: 'make notes',
    upgrade: `create table notes (id int, body text default 'it''s' -- why not
);`,
    downgrade: 'drop table notes;',
  }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    message: 'index notes',
    upgrade: 'insert into notes values (1);\ncreate index concurrently ix on notes (id);',
    downgrade: 'drop index concurrently ix;',
  }),
}

async function script(context: TestRun, from: readonly string[], serverVersion: number): Promise<string> {
  const steps = context.graph.upgradeSteps(from, 'head')
  const plan = await preparePlan(context, { direction: 'upgrade', steps, versions: from, serverVersion })
  return offlineScript(plan, { tables: bookkeeping(), toolVersion: '1.2.3', lockTimeoutMs: 5_000 })
}

onEveryServer((server) => {
  test('a script run statement by statement gives what the run itself gives', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith({ '1.sql': files['1.sql'] }))
    await upgrade(context, 'head')
    const expected = await outcome(connection)

    await connection.execute('drop schema public cascade; create schema public')
    const sql = await script(context, [], server.serverVersion)
    await connection.execute(sql)
    expect(await outcome(connection)).toEqual(expected)
    expect(await status(context)).toMatchObject({ isCurrent: true })
    await expect(connection.execute(sql)).rejects.toThrow(
      'this script goes on from base, but the database is at aaaaaaaaaaaa',
    )
    await connection.execute('rollback')
  })

  test('a revision that runs code cannot be a script', async () => {
    const { database } = await server.fresh()
    const context = await runContext(database, await folderWith(files))
    const run = { op: 'run', args: { run: async () => {}, description: 'hashes tokens' } }
    const loadBody = async () => ({ upgrade: [run], downgrade: [] })
    await expect(script({ ...context, loadBody }, [], server.serverVersion)).rejects.toMatchObject({
      code: 'script.has-code',
      message: expect.stringMatching(
        /^Revision aaaaaaaaaaaa \(.*1\.sql\) runs TypeScript code.*: hashes tokens$/,
      ),
    })
  })
})

test.skipIf(psql === undefined)('a script reads as one would write it', async () => {
  const folder = await folderWith(files)
  const context = await runContext(undefined as never, folder)
  const sql = await script(context, ['aaaaaaaaaaaa'], 170_000)
  expect(
    sql
      .replace(/-- Limbeck [\s\S]*?-- Running/, '…\n-- Running')
      .replace(/insert into public\.limbeck_history[^;]*;/, '…'),
  ).toMatchInlineSnapshot(`
    "…
    -- Running upgrade aaaaaaaaaaaa -> bbbbbbbbbbbb, index notes

    insert into notes values (1);

    commit;

    create index concurrently ix on notes (id);

    begin;

    set local lock_timeout = 5000;

    do $limbeck$
    declare
      expected text := 'aaaaaaaaaaaa';
      found text := coalesce((select string_agg(version_num, ', ' order by version_num collate "C")
        from public.alembic_version), 'base');
    begin
      if not pg_catalog.pg_try_advisory_xact_lock(3501674467713949840) then
        raise exception 'another run of migrations is under way on this database';
      elsif found <> expected then
        raise exception 'this script goes on from %, but the database is at %', expected, found;
      end if;
    end
    $limbeck$;

    update public.alembic_version set version_num = 'bbbbbbbbbbbb' where version_num = 'aaaaaaaaaaaa';

    …

    commit;
    "
  `)
})

onEveryServer(
  (server) => {
    test.skipIf(psql === undefined)('psql runs a script with steps outside a transaction', async () => {
      const online = await server.fresh()
      const folder = await folderWith(files)
      await upgrade(await runContext(online.database, folder), 'head')

      const offline = await server.fresh()
      const context = await runContext(offline.database, folder)
      const file = join(folder, 'script.txt')
      await writeFile(file, await script(context, [], server.serverVersion))
      await promisify(execFile)(psql ?? '', [offline.url, '-qXv', 'ON_ERROR_STOP=1', '-f', file])
      expect(await outcome(offline.connection)).toEqual(await outcome(online.connection))
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'psql cannot connect to an embedded PGlite',
  },
)

/** Tables, columns, indexes, rows and history, but for times and who did it. */
async function outcome(connection: Connection): Promise<unknown> {
  const [row] = await connection.query(`
    select json_build_object(
      'columns', (select json_agg(row_to_json(c) order by c.t, c.n) from (
        select attrelid::regclass::text as t, attnum as n, attname, atttypid::regtype, attnotnull
        from pg_attribute join pg_class r on r.oid = attrelid
        where attnum > 0 and relnamespace = 'public'::regnamespace) c),
      'notes', (select json_agg(row_to_json(n)) from notes n),
      'versions', (select json_agg(version_num) from alembic_version),
      'history', (select json_agg(json_build_array(revision, direction, checksum) order by id) from limbeck_history),
      'progress', (select count(*) from limbeck_progress)) as outcome`)
  return row?.outcome
}
