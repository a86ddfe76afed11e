import { expect, test } from 'vitest'
import { applyOperations } from '../../test/apply-operations.ts'
import { emptyDatabase } from '../../test/empty-database.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { compareCatalogs } from './compare.ts'
import { compareBothWays } from './compare-both-ways.ts'
import { diffCatalogs } from './diff.ts'

const authored = `
  create extension citext;
  create table t (
    v varchar(9) constraint chosen check (v in ('a', 'b')),
    c char(3) default 'abc',
    w varchar generated always as (case when v in ('a', 'b') then 'x' else 'y' end) stored,
    mail citext check (mail in ('a', 'b'))
  );
  create index ix on t (v) where v in ('a', 'b');
  create view low with (security_barrier) as select v, c from t where v in ('a', 'b');
  create view high as select c from low where v in ('a', 'c');
  create materialized view kept as select v from low where v in ('b', 'c');
  create rule chosen as on delete to t where old.v in ('a', 'b') do instead delete from t where v in ('c', 'd');`

onEveryServer((server) => {
  test('takes two spellings of one expression for equal, in both directions', async () => {
    const { connection } = await server.fresh()
    await connection.execute(authored)
    const first = await readCatalog(connection)
    await emptyDatabase(connection)
    const empty = await readCatalog(connection)
    await applyOperations(connection, diffCatalogs(empty, first))
    const second = await readCatalog(connection)
    expect(diffCatalogs(first, second), 'PostgreSQL spells it in two ways').not.toEqual([])

    const scratch = {
      use: async <Result>(work: (own: typeof connection) => Promise<Result>) =>
        work((await server.fresh()).connection),
    }
    expect(await compareCatalogs(first, second, scratch)).toEqual([])
    expect(await compareCatalogs(second, first, scratch)).toEqual([])
  })

  test('still sees a different expression, and leaves the scratch database empty', async () => {
    const { connection } = await server.fresh()
    const scratch = await server.fresh()
    await connection.execute(authored)
    const first = await readCatalog(connection)
    await connection.execute(
      `alter table t drop constraint chosen; alter table t add constraint chosen check (v in ('a', 'c'))`,
    )
    const second = await readCatalog(connection)
    const operations = await compareCatalogs(first, second, { use: (work) => work(scratch.connection) })
    expect(operations.map(({ op }) => op)).toEqual(['dropConstraint', 'createCheckConstraint'])
    expect([...(await readCatalog(scratch.connection)).objects.keys()]).toEqual([
      'schema:public',
      'extension:plpgsql',
    ])
  })

  test('sees a comment that changes together with an expression', async () => {
    const { connection } = await server.fresh()
    const scratch = await server.fresh()
    await connection.execute("create view v as select 1 as a; comment on view v is 'one'")
    const first = await readCatalog(connection)
    await connection.execute("create or replace view v as select 2 as a; comment on view v is 'two'")
    const second = await readCatalog(connection)
    const operations = await compareCatalogs(first, second, { use: (work) => work(scratch.connection) })
    expect(operations.map(({ op }) => op)).toEqual(['replaceView', 'commentOnView'])
  })

  test('takes two spellings of views that read each other for different, as they cannot be made in one go', async () => {
    const { connection } = await server.fresh()
    const cycle = (value: string) => `
      create or replace view a as select 'x'::text as v;
      create or replace view b as select v from a;
      create or replace view a as select v from b where v = '${value}'`
    await connection.execute(cycle('x'))
    const first = await readCatalog(connection)
    await connection.execute(cycle('y'))
    const second = await readCatalog(connection)
    const scratch = await server.fresh()
    const operations = await compareCatalogs(first, second, { use: (work) => work(scratch.connection) })
    expect(operations.map(({ op }) => op)).toEqual(['replaceView'])
  })

  test('asks for no scratch database when nothing but facts differ', async () => {
    const { connection } = await server.fresh()
    await connection.execute('create table t (v integer)')
    const first = await readCatalog(connection)
    await connection.execute('alter table t alter v set not null; create table u ()')
    const use = () => Promise.reject(new Error('not needed'))
    expect(await compareCatalogs(first, await readCatalog(connection), { use })).toHaveLength(2)
  })

  test.each([
    ['the type of a column', 'create table t (v varchar(10))', 'alter table t alter v type varchar(20)'],
    ['values of an enum', "create type t as enum ('a', 'b')", "alter type t rename value 'b' to 'c'"],
    ['how a sequence counts', 'create sequence s increment 2', 'alter sequence s increment 3'],
    [
      'the body of a function',
      "create function f() returns int language sql as 'select 1'",
      "create or replace function f() returns int language sql as 'select 2'",
    ],
  ])('asks for none when what differs is written in one way alone: %s', async (_, make, change) => {
    const { connection } = await server.fresh()
    await connection.execute(make)
    const first = await readCatalog(connection)
    await connection.execute(change)
    const use = () => Promise.reject(new Error('not needed'))
    expect(await compareCatalogs(first, await readCatalog(connection), { use })).not.toEqual([])
  })

  test('asks for one scratch database for both ways', async () => {
    const { connection } = await server.fresh()
    await connection.execute('create table t (v integer default 1 + 1, w varchar(10))')
    const first = await readCatalog(connection)
    await connection.execute('alter table t alter v set default 2 + 1, alter w type varchar(20)')
    const scratch = await server.fresh()
    let uses = 0
    const use = <Result>(work: (own: typeof connection) => Promise<Result>) => {
      uses++
      return work(scratch.connection)
    }
    const { upgrade, downgrade } = await compareBothWays(first, await readCatalog(connection), { use })
    expect([upgrade.length, downgrade.length, uses]).toEqual([2, 2, 1])
  })
})
