import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import type { Connection } from '../drivers/driver.ts'
import { resetDatabase } from './reset-database.ts'

/** One of everything that a user can leave in a database or on its server. */
const traces: readonly (readonly [what: string, sql: string])[] = [
  [
    'a table',
    'create table t (id int generated always as identity primary key, parent int references t, check (id > 0))',
  ],
  ['a row', 'insert into t default values'],
  ['a view', 'create view v as select * from t; create materialized view m as select * from t'],
  [
    'types',
    "create type e as enum ('a'); create type c as (a int); create domain d as text check (value <> ''); create type r as range (subtype = text)",
  ],
  [
    'routines',
    'create function f() returns int language sql begin atomic select 1; end; create procedure p() language sql as $$ $$; create aggregate a (int) (sfunc = int4pl, stype = int4)',
  ],
  [
    'operators',
    'create operator ### (function = int4pl, leftarg = int4, rightarg = int4); create operator family of using btree; create operator class oc for type int4 using btree as operator 1 <(int4, int4)',
  ],
  [
    'a trigger and a rule',
    'create function tf() returns trigger language plpgsql as $$ begin return new; end $$; create trigger tg before insert on t execute function tf(); create rule ru as on update to v do instead nothing',
  ],
  ['a policy', 'create policy po on t using (true); alter table t enable row level security'],
  ['a schema', 'create schema other; create table other.t (id int)'],
  ['an extension', 'create extension citext; create extension hstore schema other'],
  [
    'a cast',
    'create function to_point(int) returns point language sql return point($1, $1); create cast (int as point) with function to_point(int)',
  ],
  [
    'text search',
    'create text search dictionary td (template = simple); create text search configuration tc (copy = simple)',
  ],
  [
    'a collation and a conversion',
    "create collation co (provider = builtin, locale = 'C.UTF-8'); create conversion cv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8",
  ],
  ['statistics', 'create statistics st on id, parent from t'],
  ['a sequence', 'create sequence s owned by t.parent; alter sequence s restart 7'],
  ['a publication', 'create publication pb for all tables'],
  [
    'an event trigger',
    "create function ef() returns event_trigger language plpgsql as $$ begin raise exception 'no more changes'; end $$; create event trigger et on ddl_command_start execute function ef()",
  ],
  [
    'a foreign server',
    'alter event trigger et disable; create foreign data wrapper fw; create server fs foreign data wrapper fw; create user mapping for public server fs; create foreign table ft (id int) server fs; alter event trigger et enable',
  ],
  [
    'comments',
    "alter event trigger et disable; comment on table t is 'x'; comment on schema public is 'mine'; comment on database postgres is 'mine'",
  ],
  ['a large object', "select lo_from_bytea(0, 'x')"],
  [
    'roles',
    'create role one login; create role two in role one; create role three createrole; grant one to three with admin option; alter role one set work_mem = 65536',
  ],
  [
    'what roles own',
    'alter table t owner to one; create schema owned authorization two; alter database postgres owner to one',
  ],
  [
    'privileges',
    'grant select on t to public; grant usage on schema public to one; revoke all on database postgres from public; revoke usage on schema public from public; grant create on database postgres to two; grant set on parameter work_mem to one',
  ],
  [
    'default privileges',
    'alter default privileges grant select on tables to one; alter default privileges for role one revoke execute on functions from public',
  ],
  [
    'settings',
    "alter database postgres set search_path = nowhere; set timezone = 'Asia/Tokyo'; set role one; reset role",
  ],
  ['temporary objects', 'create temporary table tt (id int); prepare ps as select 1; listen channel'],
  ['a dropped schema public', 'drop schema public cascade'],
  ['a failed transaction', "begin; create table other.u (id int); do $$ begin raise exception 'x'; end $$"],
]

onEveryServer(
  (server) => {
    test('a reset leaves the catalogs as initdb made them', async () => {
      const { connection } = await server.fresh()
      const before = await contentsOf(connection)
      for (const [what, sql] of traces)
        await connection.execute(sql).catch((error: Error) => {
          if (what !== 'a failed transaction') expect.unreachable(`${what}: ${error.message}`)
        })
      const isReset = await resetDatabase(connection)
      expect(differences(before, await contentsOf(connection))).toEqual([])
      expect(isReset).toBe(true)
      expect(
        await connection.query(
          "select 1 from pg_catalog.pg_settings where source = 'session' and name = 'timezone'",
        ),
      ).toEqual([])
    })

    test('what stands in public goes, and the schema itself stays', async () => {
      const { connection } = await server.fresh()
      const before = await contentsOf(connection)
      await connection.execute(`
        create table whole (id int generated always as identity, day date not null) partition by range (day);
        create table part partition of whole for values from ('2026-01-01') to ('2027-01-01');
        create aggregate rows (*) (sfunc = int8inc, stype = int8, initcond = '0')`)
      expect(await resetDatabase(connection)).toBe(true)
      expect(differences(before, await contentsOf(connection))).toEqual([])
    })

    test('a second reset changes nothing', async () => {
      const { connection } = await server.fresh()
      const before = await contentsOf(connection)
      expect(await resetDatabase(connection)).toBe(true)
      expect(await resetDatabase(connection)).toBe(true)
      expect(differences(before, await contentsOf(connection))).toEqual([])
    })

    test.each([
      ['a changed privilege on a system function', 'revoke execute on function pg_catalog.now() from public'],
      [
        'a function among those of the system',
        'create function pg_catalog.f() returns int language sql return 1',
      ],
    ])('%s is not reset, and the answer says so', async (_, sql) => {
      const { connection } = await server.fresh()
      await connection.execute(sql)
      expect(await resetDatabase(connection)).toBe(false)
    })
  },
  {
    only: ['pglite'],
    because: 'roles and settings of a shared server are not for one test to remove',
  },
)

/** Attributes that change without anybody changing the schema. */
const volatile =
  `oid relpages reltuples relallvisible relallfrozen relfrozenxid relminmxid relfilenode relhassubclass
  datfrozenxid datminmxid datcollversion`.split(/\s+/)

/** The rows of every catalog as text, without oids and statistics. */
async function contentsOf(connection: Connection): Promise<readonly string[]> {
  const catalogs = await connection.query<{ name: string }>(
    `select relname::text as name from pg_catalog.pg_class
     where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r' and relname !~ '^pg_statistic|^pg_toast' order by 1`,
  )
  const [schema] = await connection.query<{ oid: number }>(
    "select oid from pg_catalog.pg_namespace where nspname = 'public'",
  )
  const contents: string[] = []
  for (const { name } of catalogs) {
    const rows = await connection.query<{ row: string }>(
      `select (to_jsonb(c) - $1::text[])::text as row from pg_catalog.${name} c where to_jsonb(c) ->> 'nspname' ~ '^pg_(toast_)?temp_' is not true`,
      [volatile],
    )
    const publicOid = new RegExp(`\\b${schema?.oid}\\b`, 'g')
    contents.push(...rows.map(({ row }) => `${name} ${row.replaceAll(publicOid, 'public')}`))
  }
  return contents
}

function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const [beforeRows, afterRows] = [new Set(before), new Set(after)]
  const lost = before.filter((row) => !afterRows.has(row)).map((row) => `- ${row}`)
  const left = after.filter((row) => !beforeRows.has(row)).map((row) => `+ ${row}`)
  return before.length === after.length
    ? [...lost, ...left]
    : [`${before.length} rows, now ${after.length}`, ...lost, ...left]
}
