import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import type { Connection } from '../drivers/driver.ts'
import { downgrade } from './downgrade.ts'
import { ensureVersion } from './ensure-version.ts'
import { stamp } from './stamp.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const fork = {
  '1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    upgrade: 'create table a (id int);',
    downgrade: 'drop table a;',
  }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: 'create table b (id int);',
    downgrade: 'drop table b;',
  }),
  '3.sql': sqlRevision({
    revision: 'cccccccccccc',
    down: 'aaaaaaaaaaaa',
    upgrade: 'create table c (id int);',
    downgrade: 'drop table c;',
  }),
}

/** What Alembic 1.x makes before its first revision. */
const alembic = `create table alembic_version (
  version_num varchar(32) not null,
  constraint alembic_version_pkc primary key (version_num)
)`

onEveryServer((server) => {
  test('a database stamped by Alembic is taken over as it is, and can be handed back', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(
      `create table a (id int); ${alembic}; insert into alembic_version values ('aaaaaaaaaaaa')`,
    )
    const context = await runContext(database, await folderWith(fork))
    expect(await status(context)).toMatchObject({
      current: ['aaaaaaaaaaaa'],
      pending: ['cccccccccccc', 'bbbbbbbbbbbb'],
      edited: [],
      missing: [],
    })
    expect(await upgrade(context, 'bbbbbbbbbbbb')).toMatchObject({ revisions: ['bbbbbbbbbbbb'] })
    expect(await versions(connection)).toEqual(['bbbbbbbbbbbb'])
  })

  test('our version table is the one that Alembic makes', async () => {
    const ours = await server.fresh()
    await ensureVersion(await runContext(ours.database, await folderWith(fork)))
    const made = await describe(ours.connection)
    await ours.connection.execute(`drop table alembic_version; ${alembic}`)
    expect(made).toEqual(await describe(ours.connection))
  })

  test('several heads have a row each, and every step keeps the table right', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(fork))
    const rows: (readonly string[])[] = []
    const onRevisionApplied = async () => void rows.push(await versions(connection))
    await expect(upgrade(context, 'head')).rejects.toMatchObject({ code: 'revision.multiple-heads' })
    await upgrade({ ...context, onRevisionApplied }, 'heads')
    await downgrade({ ...context, onRevisionApplied }, 'base')
    expect(rows.slice(0, 3)).toEqual([['aaaaaaaaaaaa'], ['cccccccccccc'], ['bbbbbbbbbbbb', 'cccccccccccc']])
    expect(rows.slice(3).map((each) => each.length)).toEqual([1, 1, 0])
    expect(await status(context)).toMatchObject({ current: [], isCurrent: false })
  })

  test('a stamp moves the rows without running anything, and the history says so', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(fork))
    expect(await stamp(context, ['bbbbbbbbbbbb'])).toMatchObject({ heads: ['bbbbbbbbbbbb'] })
    expect(await connection.query(`select to_regclass('a') is null as absent`)).toEqual([{ absent: true }])
    await stamp(context, ['aaaaaaaaaaaa'])
    expect(await history(connection)).toEqual([
      'stamp aaaaaaaaaaaa',
      'stamp bbbbbbbbbbbb',
      'unstamp bbbbbbbbbbbb',
    ])
    await stamp(context, ['base'])
    expect(await versions(connection)).toEqual([])
  })

  test('a stamp with purge replaces rows that no file knows', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`${alembic}; insert into alembic_version values ('gone1'), ('gone2')`)
    const context = await runContext(database, await folderWith(fork))
    await expect(stamp(context, ['aaaaaaaaaaaa'])).rejects.toMatchObject({ code: 'revision.unknown' })
    expect(await stamp(context, ['aaaaaaaaaaaa'], { purge: true })).toMatchObject({ heads: ['aaaaaaaaaaaa'] })
    expect(await versions(connection)).toEqual(['aaaaaaaaaaaa'])
  })

  test('an applied file that was edited or deleted is found, and stops an upgrade', async () => {
    const { database } = await server.fresh()
    const folder = await folderWith(fork)
    await upgrade(await runContext(database, folder), 'bbbbbbbbbbbb')

    const original = fork['1.sql']
    await writeFile(join(folder, '1.sql'), original.replaceAll('\n', '\r\n'))
    expect(await status(await runContext(database, folder))).toMatchObject({ edited: [] })
    await writeFile(join(folder, '1.sql'), original.replace('(id int)', '(id bigint)'))
    const edited = await runContext(database, folder)
    expect(await status(edited)).toMatchObject({ edited: ['aaaaaaaaaaaa'], isCurrent: false })
    await expect(upgrade(edited, 'heads')).rejects.toMatchObject({ code: 'revision.edited' })

    await writeFile(join(folder, '1.sql'), original)
    await writeFile(join(folder, '2.sql'), sqlRevision({ revision: 'dddddddddddd', down: 'aaaaaaaaaaaa' }))
    const { graph, ...rest } = await runContext(database, folder)
    expect(await status({ ...rest, graph })).toMatchObject({ unknown: ['bbbbbbbbbbbb'] })
  })

  test('version tables of other names and schemas live side by side', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({ '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa' }) })
    const one = await runContext(database, folder, { versionTable: 'One', versionTableSchema: 'ops' })
    const two = await runContext(database, folder, { versionTable: 'two', versionTableSchema: 'ops' })
    await upgrade(one, 'head')
    expect(await status(two)).toMatchObject({ current: [] })
    await upgrade(two, 'head')
    const rows = await connection.query<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'ops'::regnamespace and relkind = 'r' order by relname collate "C"`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'One',
      'One_history',
      'One_progress',
      'two',
      'two_history',
      'two_progress',
    ])
  })
})

async function versions(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ v: string }>(
    'select version_num as v from alembic_version order by 1',
  )
  return rows.map((row) => row.v)
}

async function history(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ line: string }>(
    `select direction || ' ' || revision as line from limbeck_history order by id`,
  )
  return rows.map((row) => row.line)
}

/** The columns and constraints of the version table as PostgreSQL prints them. */
function describe(connection: Connection) {
  return connection.query(`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, null as def
    from pg_attribute a where a.attrelid = 'alembic_version'::regclass and a.attnum > 0
    union all
    select conname, contype::text, true, pg_get_constraintdef(oid) from pg_constraint
    where conrelid = 'alembic_version'::regclass order by 1`)
}
