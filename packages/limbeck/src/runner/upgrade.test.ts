import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import type { Connection } from '../drivers/driver.ts'
import { downgrade } from './downgrade.ts'
import { formatLogLine } from './format-log-line.ts'
import { logLines } from './log-lines.ts'
import { upgrade } from './upgrade.ts'

const three = {
  '1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    message: 'make authors',
    upgrade: 'create table authors (id int primary key);',
    downgrade: 'drop table authors;',
  }),
  '2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    message: 'make books',
    upgrade: 'create table books (id int primary key);\ninsert into books values (1);',
    downgrade: 'drop table books;',
  }),
  '3.sql': sqlRevision({
    revision: 'cccccccccccc',
    down: 'bbbbbbbbbbbb',
    message: 'name books',
    upgrade: `alter table books add column name text not null default '';`,
    downgrade: 'alter table books drop column name;',
  }),
}

onEveryServer((server) => {
  test('an empty database is brought to head, and a second run finds nothing to do', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(three))

    const first = await upgrade(context, 'head')
    expect(first).toMatchObject({
      revisions: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'],
      heads: ['cccccccccccc'],
    })
    expect(await versions(connection)).toEqual(['cccccccccccc'])
    expect(await tables(connection)).toEqual([
      'alembic_version',
      'authors',
      'books',
      'limbeck_history',
      'limbeck_progress',
    ])

    const second = await upgrade(context, 'head')
    expect(second).toMatchObject({ revisions: [], heads: ['cccccccccccc'] })
    const history = await connection.query(
      'select revision, direction, role = session_user as mine, tool_version, steps from limbeck_history order by id',
    )
    expect(history).toMatchObject([
      { revision: 'aaaaaaaaaaaa', direction: 'upgrade', mine: true, tool_version: '0.0.0-test' },
      { revision: 'bbbbbbbbbbbb', steps: [{ operation: 'execute' }, { operation: 'execute' }] },
      { revision: 'cccccccccccc' },
    ])
  })

  test('the log has a begin line, the server, one line per revision and an end line', async () => {
    const { database } = await server.fresh()
    const context = await runContext(database, await folderWith(three))
    await upgrade(context, 'bbbbbbbbbbbb')
    const log = context.events.flatMap(logLines).map(formatLogLine)
    expect(log.map((line) => line.replace(/[\d.]+ s/g, 'N s'))).toEqual([
      'INFO  [limbeck.migration] Running Limbeck migrations...',
      expect.stringMatching(/^INFO {2}\[limbeck\.migration\] Context: PostgreSQL \d+\.\d+ at /),
      'INFO  [limbeck.migration] Will assume transactional DDL.',
      'INFO  [limbeck.migration] Running upgrade  -> aaaaaaaaaaaa, make authors',
      'INFO  [limbeck.migration] Finished upgrade aaaaaaaaaaaa in N s',
      'INFO  [limbeck.migration] Running upgrade aaaaaaaaaaaa -> bbbbbbbbbbbb, make books',
      'INFO  [limbeck.migration] Finished upgrade bbbbbbbbbbbb in N s',
      'INFO  [limbeck.migration] Limbeck migrations completed successfully: upgrade of 2 revisions in N s, now at bbbbbbbbbbbb',
    ])
  })

  test('what a revision sets for its session ends with it', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({
      '1.sql': sqlRevision({
        revision: 'aaaaaaaaaaaa',
        upgrade: `create schema other;\nselect set_config('search_path', 'other', false);\nset role pg_monitor;`,
      }),
      '2.sql': sqlRevision({
        revision: 'bbbbbbbbbbbb',
        down: 'aaaaaaaaaaaa',
        upgrade: 'create table t (id int);',
      }),
    })
    await upgrade(await runContext(database, folder, { transaction: 'all' }), 'head')
    expect(await connection.query(`select to_regclass('public.t') is not null as there`)).toEqual([
      { there: true },
    ])
  })

  test('a revision that ends its own transaction is refused before anything runs', async () => {
    const { database, connection } = await server.fresh()
    const folder = await folderWith({
      '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: 'create table t (id int);\ncommit;' }),
    })
    await expect(upgrade(await runContext(database, folder), 'head')).rejects.toMatchObject({
      code: 'revision.transaction-control',
      message: expect.stringMatching(/1\.sql: commit would end the transaction of the revision$/),
    })
    expect(await tables(connection)).toEqual([])
  })

  test('a downgrade to base leaves an empty version table', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folderWith(three))
    await upgrade(context, 'head')
    expect(await downgrade(context, '-1')).toMatchObject({
      revisions: ['cccccccccccc'],
      heads: ['bbbbbbbbbbbb'],
    })
    expect(await downgrade(context, 'base')).toMatchObject({
      revisions: ['bbbbbbbbbbbb', 'aaaaaaaaaaaa'],
      heads: [],
    })
    expect(await versions(connection)).toEqual([])
    expect(await tables(connection)).toEqual(['alembic_version', 'limbeck_history', 'limbeck_progress'])
  })
})

async function versions(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ version_num: string }>(
    'select version_num from alembic_version order by 1',
  )
  return rows.map((row) => row.version_num)
}

async function tables(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    `select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  return rows.map((row) => row.name)
}
