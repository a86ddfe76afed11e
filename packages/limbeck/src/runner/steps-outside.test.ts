import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { until } from '../../test/until.ts'
import { downgrade } from './downgrade.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const base = sqlRevision({
  revision: 'aaaaaaaaaaaa',
  upgrade: 'create table t (id int);\ninsert into t values (1), (1);',
})
const steps = (last: string) =>
  sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: `insert into t values (2);\ncreate unique index concurrently ix on t (id);\n${last}`,
  })

onEveryServer((server) => {
  test('a step outside a transaction that fails leaves the steps before it, and the next run goes on there', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({ '1.sql': base, '2.sql': steps('select 1;') })
    const context = await runContext(database, folder)
    await expect(upgrade(context, 'head')).rejects.toMatchObject({
      code: 'run.statement-failed',
      message: expect.stringMatching(
        /"create unique index concurrently ix on t \(id\)": .*SQLSTATE 23505.*Of bbbbbbbbbbbb the first step is done and recorded; the next run goes on there\.$/,
      ),
      details: { unfinished: { revision: 'bbbbbbbbbbbb', finishedSteps: 1 } },
    })
    await expect(downgrade(context, 'base')).rejects.toMatchObject({ code: 'revision.unfinished' })

    await connection.execute('delete from t where id = 1')
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: ['bbbbbbbbbbbb'] })
    expect(context.events.map(({ type }) => type)).toContain('invalid-index-dropped')
    expect(await connection.query('select id from t')).toEqual([{ id: 2 }])
    expect(
      await connection.query(`select indisvalid as valid from pg_index where indrelid = 't'::regclass`),
    ).toEqual([{ valid: true }])
  })

  test('a revision whose finished steps were edited meanwhile is not gone on with', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({ '1.sql': base, '2.sql': steps('select 1;') })
    await expect(upgrade(await runContext(database, folder), 'head')).rejects.toThrow()
    await connection.execute('delete from t where id = 1')

    await writeFile(join(folder, '2.sql'), steps('select 1;').replace('values (2)', 'values (3)'))
    await expect(upgrade(await runContext(database, folder), 'head')).rejects.toMatchObject({
      code: 'revision.edited-in-progress',
    })
    await writeFile(join(folder, '2.sql'), steps('insert into t values (4);'))
    await upgrade(await runContext(database, folder), 'head')
    expect(await connection.query('select id from t order by id')).toEqual([{ id: 2 }, { id: 4 }])
  })

  test('a revision without a transaction keeps each statement that ran', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({
      '1.sql': sqlRevision({
        revision: 'aaaaaaaaaaaa',
        transaction: 'none',
        upgrade: 'create table t (id int);\nvacuum t;\nselect 1 / (select count(*) from t);',
      }),
    })
    const context = await runContext(database, folder)
    await expect(upgrade(context, 'head')).rejects.toMatchObject({
      details: { sqlstate: '22012', unfinished: { finishedSteps: 2 } },
    })
    await connection.execute('insert into t values (1)')
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: ['aaaaaaaaaaaa'] })
  })

  test('a new enum value ends its transaction, so that the next statement can use it', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`create type mood as enum ('sad')`)
    const folder = await folderWith({
      '1.sql': sqlRevision({
        revision: 'aaaaaaaaaaaa',
        upgrade: `alter type mood add value 'glad';\ncreate table t (m mood default 'glad');`,
      }),
    })
    await upgrade(await runContext(database, folder, { transaction: 'all' }), 'head')
    await connection.execute('insert into t default values')
    expect(await status(await runContext(database, folder))).toMatchObject({ isCurrent: true })
  })
})

onEveryServer(
  (server) => {
    test('a concurrent build that lost a deadlock is cleared up and tried again', async () => {
      const { database, connection } = await server.fresh()
      const upgraded = 'create unique index concurrently ix on t (id);'
      const folder = await folderWith({
        '1.sql': base.replace('insert into t values (1), (1);', ''),
        '2.sql': sqlRevision({ revision: 'bbbbbbbbbbbb', down: 'aaaaaaaaaaaa', upgrade: upgraded }),
      })
      const context = await runContext(database, folder)
      await upgrade(context, 'aaaaaaaaaaaa')
      // Who has written, and then wants the table that is being indexed.
      const writer = await database.connect()
      await writer.execute('begin; insert into t values (1)')
      const run = upgrade(context, 'head')
      await until(
        connection,
        `select exists (select from pg_stat_activity where datname = current_database()
          and query like 'create unique index%' and wait_event = 'virtualxid')`,
      )
      await writer.execute('lock table t in share row exclusive mode')
      await writer.execute('commit')
      await run
      await writer.close()
      expect(context.events).toContainEqual(
        expect.objectContaining({ type: 'group-retried', reason: 'deadlock' }),
      )
      expect(context.events.map(({ type }) => type)).toContain('invalid-index-dropped')
      expect(
        await connection.query(`select indisvalid as valid from pg_index where indrelid = 't'::regclass`),
      ).toEqual([{ valid: true }])
    })
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'an embedded PGlite has one session' },
)
