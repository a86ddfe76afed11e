import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../test/apply-operations.ts'
import { onEveryServer, type TestDatabase } from '../../test/on-every-server.ts'
import { diffCatalogs } from '../diff/diff.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { keepDropped } from './keep-dropped.ts'

const people = `
  create table teams (id integer primary key);
  create table people (
    id integer generated always as identity primary key,
    team integer not null references teams,
    name text not null default 'nobody',
    phone varchar(20) not null,
    nickname text not null default 'none',
    code serial,
    shout text generated always as (upper(name)) stored,
    constraint short check (length(phone) < 12)
  );
  create index people_phone on people (lower(phone));
  create index people_team on people (team);
  comment on column people.phone is 'with its prefix';
  comment on table people is 'who is here';
  create function never() returns trigger language plpgsql as $$ begin raise exception 'it fired'; end $$;`
const rows = `
  insert into teams values (1);
  insert into people (team, name, phone) values (1, 'Ann', '1'), (1, 'Ben', '2');
  create trigger never before insert on people for each row execute function never();`
const readRows = 'select id, team, name, phone, nickname, code, shout from people order by id'

/** Goes from the state that `before` makes to the one that `change` leads to, keeping what is dropped; returns the way back. */
async function goAndReturn({ connection }: TestDatabase, change: string) {
  const before = await readCatalog(connection)
  await connection.execute(`begin; ${change}`)
  const after = await readCatalog(connection)
  await connection.execute('rollback')
  const ways = keepDropped({ upgrade: diffCatalogs(before, after), downgrade: diffCatalogs(after, before) })
  await applyOperations(connection, ways.upgrade)
  expect(diffCatalogs(await readCatalog(connection), after)).toEqual([])
  expect((await readCatalog(connection)).unmanaged).toEqual(before.unmanaged)
  return async () => {
    await applyOperations(connection, ways.downgrade)
    expect(diffCatalogs(await readCatalog(connection), before)).toEqual([])
  }
}

onEveryServer((server) => {
  describe('what is dropped and kept', () => {
    test('comes back: a table with its rows and the numbers of its sequences, though another had its name meanwhile', async () => {
      const database = await server.fresh()
      const { connection } = database
      await connection.execute(people + rows)
      const before = await connection.query(readRows)
      const back = await goAndReturn(database, 'drop table people')
      // Nothing holds on to rows of other tables, and every name is free.
      await connection.execute('delete from teams; insert into teams values (1)')
      await connection.execute('create table people (id integer primary key); insert into people values (7)')
      const inBetween = await goAndReturn(database, 'drop table people')
      await inBetween()
      expect(await connection.query('select id from people')).toEqual([{ id: 7 }])
      await connection.execute('drop table people')

      await back()
      expect(await connection.query(readRows)).toEqual(before)
      await connection.execute('drop trigger never on people')
      const [next] = await connection.query(
        "insert into people (team, phone) values (1, '3') returning id, code",
      )
      expect(next).toEqual({ id: 3, code: 3 })
      expect(await connection.query("select nspname from pg_namespace where nspname ~ 'retired'")).toEqual([])
    })

    test('comes back: columns with their values; rows written meanwhile get the default', async () => {
      const database = await server.fresh()
      const { connection } = database
      await connection.execute(people + rows)
      await connection.execute('drop trigger never on people')
      const before = await connection.query(readRows)
      const back = await goAndReturn(
        database,
        'alter table people drop nickname, drop code, drop shout, drop id',
      )
      await connection.execute("insert into people (team, phone) values (1, '3')")
      await connection.execute('delete from people where phone = $$3$$')
      await back()
      expect(await connection.query(readRows)).toEqual(before)
      const later = await goAndReturn(database, 'alter table people drop nickname')
      await connection.execute("insert into people (team, phone) values (1, '4')")
      await later()
      expect(await connection.query("select nickname from people where phone = '4'")).toEqual([
        { nickname: 'none' },
      ])
    })

    test('does not come back as NOT NULL when rows have no value, and nothing has changed then', async () => {
      const database = await server.fresh()
      const { connection } = database
      await connection.execute(people + rows)
      await connection.execute('drop trigger never on people')
      const back = await goAndReturn(database, 'alter table people drop phone')
      await connection.execute('insert into people (team) values (1)')
      const state = await readCatalog(connection)
      await expect(back()).rejects.toThrow(/1 rows of people have no value for phone/)
      expect(diffCatalogs(await readCatalog(connection), state)).toEqual([])
    })

    test('is refused where a plain drop would be, and comes back empty when nothing is kept any more', async () => {
      const database = await server.fresh()
      const { connection } = database
      await connection.execute(`${people} create view v as select phone from people`)
      const column = keepDropped({
        upgrade: [{ op: 'dropColumn', args: { table: 'people', column: 'phone' } }],
        downgrade: [],
      })
      await expect(applyOperations(connection, column.upgrade)).rejects.toThrow(/v depends on it/)
      const table = keepDropped({ upgrade: [{ op: 'dropTable', args: { name: 'teams' } }], downgrade: [] })
      await expect(applyOperations(connection, table.upgrade)).rejects.toThrow(
        /a foreign key of people references it/,
      )
      const back = await goAndReturn(database, 'drop view v; drop table people')
      await connection.execute('drop schema limbeck_retired_1 cascade')
      await back()
      expect(await connection.query('select from people')).toEqual([])
    })
  })
})
