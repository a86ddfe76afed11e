import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { generateRows } from './generate-rows.ts'

const types = `
create type mood as enum ('sad', 'ok', 'happy');
create type place as (street text, number integer);
create type price_range as range (subtype = numeric);
create domain email as text not null check (value ~ '^[a-z0-9.]+@[a-z]+[.]com$');
create domain percent as numeric(5,2) check (value between 0 and 100);
create table everything (
  a bool, b int2, c int4, d int8, e float4, f float8, g numeric, h numeric(6,2), i numeric(2,4), j money,
  k text, l varchar(3), m char(2), n name, o "char", p bytea, q date, r time, s timetz, t timestamp(3), u timestamptz,
  v interval, w uuid, x json, y jsonb, z inet, aa cidr, ab macaddr, ac macaddr8, ad bit(5), ae varbit(9), af point,
  ag line, ah lseg, ai box, aj path, ak polygon, al circle, am tsvector, an tsquery, ao pg_lsn, ap oid, aq regclass,
  ar xid8, at mood, au place, av int4range, aw tstzrange, ax datemultirange, ay price_range, az email, ba percent,
  bb text[], bc mood[], bd place[], be email[], bf int4[][], bg jsonpath, bh numeric(3,-2), bi varchar(1)[]
);`

const constraints = `
create table countries (code char(2) primary key check (code = upper(code)), name text not null unique);
create table users (
  id integer generated always as identity primary key, number serial not null, email text not null unique check (email like '%_@_%'),
  token varchar(64) not null check (length(token) = 64 and token ~ '^[0-9a-f]+$'),
  state text not null check (state in ('new', 'done')), age integer check (age >= 18 and age < 120),
  country char(2) not null references countries, born date, died date check (died > born),
  data jsonb not null check (jsonb_typeof(data) = 'array'), full_name text generated always as (email || state) stored,
  parent integer references users (id), constraint one_of check (num_nonnulls(age, born) = 1)
);
create table logins (user_id integer not null references users on delete cascade, at timestamptz default now(), primary key (user_id, at));
create table profiles (user_id integer primary key references users, bio text not null check (bio <> ''));
create table nodes (id integer primary key, parent integer not null references nodes);
create table pairs (a integer, b text, primary key (a, b));
create table uses_pairs (id uuid primary key, a integer not null, b text not null, foreign key (a, b) references pairs);
create table bookings (room integer not null, during tstzrange not null, exclude using gist (during with &&));
create table hopeless (a integer not null check (a > 5 and a < 3));
create table events (at timestamptz not null, kind text not null) partition by range (at);
create table events_2020 partition of events for values from ('2020-01-01') to ('2021-01-01');
create table events_2031 partition of events for values from ('2031-01-01') to ('2032-01-01') partition by list (kind);
create table events_2031_a partition of events_2031 for values in ('a', 'b');
create table hashed (id integer not null) partition by hash (id);
create table hashed_1 partition of hashed for values with (modulus 3, remainder 1);
create table things (id integer not null);
create table small_things (size integer) inherits (things);`

onEveryServer((server) => {
  describe('generated rows', () => {
    test('have a value of every type', async () => {
      const { connection } = await server.fresh()
      await connection.execute(types)
      expect(await generateRows(connection)).toEqual({
        filled: [{ table: 'everything', rows: 3 }],
        unfilled: [],
      })
      const [row] = await connection.query<{ missing: string[] }>(
        `select array(select key from jsonb_each(to_jsonb(whole)) where value = 'null') as missing from everything whole
         order by cardinality(array(select key from jsonb_each(to_jsonb(whole)) where value = 'null')) limit 1`,
      )
      expect(row?.missing).toEqual([])
    })

    test('respect what tables ask of them; a table that asks the impossible is named', async () => {
      const { connection } = await server.fresh()
      await connection.execute(constraints)
      const { filled, unfilled } = await generateRows(connection)
      expect(unfilled).toEqual([{ table: 'hopeless', reason: expect.stringContaining('hopeless_a_check') }])
      expect(filled.map(({ table }) => table).sort()).toEqual(
        'bookings countries events_2020 events_2031_a hashed_1 logins nodes pairs profiles small_things things users uses_pairs'.split(
          ' ',
        ),
      )
    })

    test('are the same for the same seed, and others for another', async () => {
      const rowsOf = async (seed: number) => {
        const { connection } = await server.fresh()
        await connection.execute(types)
        await generateRows(connection, { seed })
        return connection.query('select to_jsonb(whole) as row from everything whole')
      }
      const [one, again, other] = [await rowsOf(1), await rowsOf(1), await rowsOf(2)]
      expect(again).toEqual(one)
      expect(other).not.toEqual(one)
    })
  })
})
