import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import type { Connection } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const breaks = {
  '1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    upgrade: `create table users (id int primary key, email text);\ninsert into users values (1, null), (2, 'secret@example.com');`,
  }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    upgrade: 'create table orders (id int);\nalter table users alter column email set not null;',
  }),
}

onEveryServer((server) => {
  test('a failing second revision leaves exactly the first, and the error says so', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(breaks))
    const error = await failure(upgrade(context, 'head'))
    expect(error.code).toBe('run.statement-failed')
    expect(error.message).toMatch(
      /^Upgrade of bbbbbbbbbbbb \(.*2\.sql\) failed at step 2 of 2, "alter table users alter column email set not null": column "email" of relation "users" contains null values \(SQLSTATE 23502, schema public, table users, column email\)\. Committed before: aaaaaaaaaaaa\. All else is unchanged\.$/,
    )
    expect(error.details).toMatchObject({
      revision: 'bbbbbbbbbbbb',
      sqlstate: '23502',
      table: 'users',
      column: 'email',
      applied: ['aaaaaaaaaaaa'],
    })
    expect(JSON.stringify(error.details)).not.toContain('secret')
    expect(await exists(connection, ['users', 'orders'])).toEqual(['users'])
    expect(await status(context)).toMatchObject({
      current: ['aaaaaaaaaaaa'],
      pending: ['bbbbbbbbbbbb'],
      isCurrent: false,
    })
  })

  test('with one transaction for all, nothing at all is left', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(breaks), { transaction: 'all' })
    const error = await failure(upgrade(context, 'head'))
    expect(error.message).toContain('The database is unchanged.')
    expect(error.details).toMatchObject({ applied: [] })
    expect(await exists(connection, ['users', 'orders', 'alembic_version', 'limbeck_history'])).toEqual([])
  })

  test('a database that records an unknown revision is left alone', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(breaks))
    await connection.execute(`create table alembic_version (version_num varchar(32) not null,
      constraint alembic_version_pkc primary key (version_num)); insert into alembic_version values ('abc123')`)
    const error = await failure(upgrade(context, 'head'))
    expect(error.code).toBe('revision.unknown')
    expect(error.message).toContain(`Can't locate revision identified by 'abc123'`)
    expect(error.message).toContain('aaaaaaaaaaaa, bbbbbbbbbbbb')
    expect(await exists(connection, ['users', 'limbeck_history'])).toEqual([])
    expect(await status(context)).toMatchObject({ unknown: ['abc123'], pending: [], isCurrent: false })
  })

  test('a table of another program in place of the version table is named', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute('create table alembic_version (id int, name text)')
    const context = await runContext(database, await folderWith(breaks))
    const error = await failure(upgrade(context, 'head'))
    expect(error).toMatchObject({
      code: 'version-table.foreign',
      message: 'public.alembic_version is not a table that Limbeck can use: it has no column version_num',
    })
  })

  test('a failing code step is named by its description', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({ '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa' }) })
    const context = await runContext(database, folder)
    const run = async (each: Connection) => {
      await each.execute('create table users (id int)')
      throw new TypeError('no such thing')
    }
    const body = { upgrade: [{ op: 'run', args: { run, description: 'fills the users' } }], downgrade: [] }
    const error = await failure(upgrade({ ...context, loadBody: async () => body }, 'head'))
    expect(error.message).toMatch(
      /failed at step 1 of 1, "fills the users": no such thing\. The database is unchanged\.$/,
    )
    expect(await exists(connection, ['users'])).toEqual([])
  })
})

async function failure(work: Promise<unknown>): Promise<LimbeckError> {
  const error = await work.then(() => undefined).catch((reason: unknown) => reason)
  if (!(error instanceof LimbeckError)) throw error ?? new Error('it did not fail')
  return error
}

async function exists(connection: Connection, names: readonly string[]): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    'select name from unnest($1::text[]) with ordinality as n (name, place) where to_regclass(name) is not null order by place',
    [names],
  )
  return rows.map((row) => row.name)
}
