import { expect, test } from 'vitest'
import { backfillRevision } from '../../test/backfill-revision.ts'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import type { Connection, Database } from '../drivers/driver.ts'
import type { BackfillRows } from '../operations/backfill/backfill-rows.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const people = { table: 'people', set: { name: `first || ' ' || last` }, batch: 7 } as const

async function run(database: Database, args: BackfillRows, settings = {}) {
  const context = await runContext(database, await folderWith({ '1.ts': backfillRevision(args) }), settings)
  await upgrade(context, 'head')
  const progress = context.events.filter((event) => event.type === 'backfill-progress')
  return { context, progress }
}

async function wrongRows(connection: Connection): Promise<unknown> {
  const [row] = await connection.query(
    `select count(*)::int as rows, count(*) filter (where name is distinct from first || ' ' || last)::int as wrong from people`,
  )
  return row
}

/** Tables that are walked in different ways. */
const tables: Readonly<Record<string, string>> = {
  'a primary key': 'create table people (id int primary key, first text, last text, name text)',
  'a composite key of text and time, one column in descending order of an index that does not count':
    'create table people (id int, first text not null, last text not null, born timestamptz not null default now(), name text, primary key (last, born, id)); create unique index on people (last desc, id)',
  'a unique key without nulls beside one with nulls':
    'create table people (id int unique, nr bigint generated always as identity unique, first text, last text, name text)',
  'a key of a domain, an enum and a name that needs quotes': `create domain small as int check (value > -1); create type kind as enum ('a', 'b');
    create table people (id int, "The ""Key""" small not null default 1, kind kind not null default 'b', first text, last text, name text, unique (kind, "The ""Key""", id), check (id is not null));
    alter table people alter id set not null`,
  'no key': 'create table people (id int, first text, last text, name text)',
  'no key that can be walked':
    'create table people (id int, first text, last text, name text); create unique index on people (id) where id > 3; create unique index on people (lower(first), id)',
  'partitions, with a key and without': `create table people (id int not null, first text, last text, name text) partition by range (id);
    create table people_a partition of people for values from (0) to (60) partition by range (id);
    create table people_a1 partition of people_a (primary key (id)) for values from (0) to (30);
    create table people_a2 partition of people_a for values from (30) to (60);
    create table people_rest partition of people default`,
}

onEveryServer((server) => {
  test.each(Object.entries(tables))('every row of a table with %s is set', async (_, sql) => {
    const { database, connection } = await server.fresh()
    await connection.execute(sql)
    await connection.execute(
      `insert into people (id, first, last) select n, 'first' || n, 'last' || n % 10 from generate_series(1, 100) n`,
    )
    const { context, progress } = await run(database, people)
    expect(await wrongRows(connection)).toEqual({ rows: 100, wrong: 0 })
    expect(progress.at(-1)).toMatchObject({ rowsChanged: 100, isDone: true, table: 'public.people' })
    expect(await status(context)).toMatchObject({ isCurrent: true, unfinished: [] })
    expect(await connection.query('select * from limbeck_progress')).toEqual([])
  })

  test('a table and its children are set in small transactions, each row once', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      create table people (id int primary key, first text, last text, name text);
      create table guests (host int, primary key (id)) inherits (people);
      create table seen (id int, transaction xid8);
      create function note() returns trigger language plpgsql as 'begin insert into seen values (new.id, pg_current_xact_id()); return null; end';
      create trigger note after update on people for each row execute function note();
      create trigger note after update on guests for each row execute function note();
      insert into people select n, 'a', 'b' from generate_series(1, 20) n;
      insert into guests select n, 'a', 'b' from generate_series(11, 40) n`)
    await run(database, people)
    expect(await wrongRows(connection)).toEqual({ rows: 50, wrong: 0 })
    const [seen] = await connection.query(
      'select count(*)::int as rows, max(n)::int as most from (select count(*) over (partition by transaction) as n from seen) s',
    )
    expect(seen).toEqual({ rows: 50, most: 7 })
  })

  test('only rows that are left are written', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      create table people (id int primary key, first text, last text, name text);
      insert into people select n, 'a', 'b', case when n % 10 = 0 then null else 'mine' end from generate_series(1, 50) n`)
    const { progress } = await run(database, { ...people, where: 'name is null -- not yet' })
    expect(progress.at(-1)).toMatchObject({ rowsChanged: 5, rowsDone: 50 })
    expect(await connection.query(`select count(*)::int as kept from people where name = 'mine'`)).toEqual([
      { kept: 45 },
    ])
  })

  test('a condition that never becomes false is named at the first batch', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      create table people (id int primary key, first text, last text, name text);
      insert into people select n, 'a', 'b' from generate_series(1, 50) n`)
    await expect(run(database, { ...people, where: 'id > 3' })).rejects.toMatchObject({
      code: 'backfill.where-stays-true',
      message: expect.stringContaining('still holds for 4 rows of a batch'),
      details: { relation: 'public.people', where: 'id > 3', rows: 4 },
    })
    expect(await connection.query('select id from people where name is not null')).toEqual([])
  })

  test('rows that keep coming end it', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute(`
      create table people (id int generated always as identity primary key, first text, last text, name text);
      create function another() returns trigger language plpgsql as 'begin insert into people (first, last) values (new.first, new.last); return null; end';
      create trigger another after update on people for each row execute function another();
      insert into people (first, last) select 'a', 'b' from generate_series(1, 3)`)
    await expect(run(database, people)).rejects.toMatchObject({
      code: 'backfill.rows-left',
      details: { table: 'public.people', rows: 3 },
    })
  })

  test.each([
    ['nothing', 'select 1', 'There is no table public.people'],
    [
      'a view',
      `create view people as select 1 as id, '' as name, '' as first, '' as last`,
      'public.people holds no rows that Limbeck can set',
    ],
  ])('%s is no table', async (_, sql, message) => {
    const { database, connection } = await server.fresh()
    await connection.execute(sql)
    await expect(run(database, people)).rejects.toMatchObject({
      code: 'backfill.no-table',
      message: expect.stringContaining(message),
    })
  })

  test('an empty table is done', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute('create table people (id int primary key, first text, last text, name text)')
    const { progress } = await run(database, people)
    expect(progress).toMatchObject([{ rowsDone: 0, rowsTotal: 0, isDone: true }])
  })

  test('a progress table of an earlier version is given its place for positions', async () => {
    const { database, connection } = await server.fresh()
    await connection.execute('create table people (id int primary key, first text, last text, name text)')
    await upgrade(await runContext(database, await folderWith({ '1.ts': backfillRevision(people) })), 'head')
    await connection.execute(`
      alter table limbeck_progress drop column position;
      delete from alembic_version;
      insert into people select n, 'a', 'b' from generate_series(1, 50) n`)
    await run(database, people)
    expect(await wrongRows(connection)).toEqual({ rows: 50, wrong: 0 })
  })
})
