import { expect, test } from 'vitest'
import { emptyDatabase } from '../../test/empty-database.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { loadParser } from '../sql/load-parser.ts'
import { lostBySql } from './lost-by-sql.ts'
import { measureLoss } from './measure-loss.ts'

const before = `
create schema other;
create type other.mood as enum ('sad', 'ok');
create type pair as (one other.mood, two int);
create domain cheer as other.mood;
create collation "my order" from "C";
create table users (id integer primary key, mood other.mood, moods other.mood[], both_of pair, cheer cheer, name text collate "my order");
create view "Every One" as select id from users;
create table "Kept" (one "Every One", whole users, body text);
create table orders (id integer, owner integer references users);
create table lines (id integer, user_id integer references users) partition by list (id);
create table lines_1 partition of lines for values in (1);
create table notes (line integer, body text);
alter table orders add primary key (id);
alter table notes add foreign key (line) references orders;
create table other.archive (body text);
create table other.child (more text) inherits (other.archive);
create table keys (one int unique, two int, unique (one, two));
create table pairs (one int, "position" int, constraint paired foreign key (one, "position") references keys (one, two));
insert into keys values (1, 2);
insert into pairs values (1, 2), (1, null);
insert into users values (1, 'ok', '{sad}', '(ok,1)', 'sad', 'x'), (2, null, null, null, null, 'y');
insert into "Kept" select e, u, 'z' from "Every One" e join users u using (id);
insert into orders values (1, 1), (2, null);
insert into lines values (1, 1);
insert into notes values (null, 'a'), (1, 'b'), (2, 'c');
insert into other.archive values ('x');
insert into other.child values ('y');
`

/** A statement and what it takes away. */
const forms: readonly (readonly [string, readonly string[]])[] = [
  ['drop view "Every One"', []],
  ['drop view "Every One" cascade', ['values Kept.one 2']],
  ['drop view if exists missing cascade', []],
  ['drop table users cascade', ['rows users 2', 'values Kept.one 2', 'values Kept.whole 2']],
  [
    'drop /* all */ table public."users" cascade',
    ['rows users 2', 'values Kept.one 2', 'values Kept.whole 2'],
  ],
  ['drop table lines cascade', ['rows lines 1']],
  [
    'drop type other.mood cascade',
    ['values users.both_of 1', 'values users.cheer 1', 'values users.mood 1', 'values users.moods 1'],
  ],
  ['drop type other.mood', []],
  ['drop type pair cascade', ['values users.both_of 1']],
  ['drop domain cheer cascade', ['values users.cheer 1']],
  ['alter type pair drop attribute two', ['values users.both_of 1']],
  ['drop collation "my order"', []],
  ['drop collation "my order" cascade', ['values users.name 2']],
  [
    'drop schema other cascade',
    [
      'rows other.archive 2',
      'values users.both_of 1',
      'values users.cheer 1',
      'values users.mood 1',
      'values users.moods 1',
    ],
  ],
  ['drop schema if exists other, missing', []],
  ['drop access method heap cascade', []],
  ['alter table users drop column id', ['values users.id 2']],
  ['alter table only users drop column if exists id cascade', ['values users.id 2', 'values Kept.one 2']],
  ['truncate users cascade', ['rows users 2', 'rows lines 1', 'rows notes 3', 'rows orders 2']],
  ['truncate table only orders restart identity cascade', ['rows orders 2', 'rows notes 3']],
  ['truncate notes', ['rows notes 3']],
  ['with gone as (delete from notes returning *) select count(*) from gone', ['rows notes 3']],
  ['with gone as (delete from notes returning *) insert into notes select * from gone', []],
  ['with gone as (delete from notes where line = 1 returning *) select 1', []],
  ['delete from notes using orders', ['rows notes 3']],
  ['delete from notes using orders where notes.line = orders.id', []],
  [
    'alter table pairs drop constraint paired, add foreign key ("position", one) references keys (two, one) on delete cascade',
    ['protection pairs.position, one 1'],
  ],
  ['alter table pairs add foreign key (one) references keys (one) on delete cascade', []],
  ['alter table pairs add foreign key (one, "position") references keys (one, two) on update cascade', []],
  ['explain analyze delete from notes', ['rows notes 3']],
  ['create rule emptied as on update to users do also delete from notes', []],
]

onEveryServer((server) => {
  test('what a statement takes away is counted, once', async () => {
    const { connection } = await server.shared()
    await emptyDatabase(connection)
    await connection.execute(before)
    const parse = await loadParser()
    for (const [statement, expected] of forms) {
      const parsed = parse(statement)
      if (!('node' in parsed)) throw new Error(parsed.syntaxError)
      const found = []
      for (const lost of lostBySql(parsed.node, statement))
        found.push(...(await measureLoss(connection, {}, lost)))
      const told = found.map(({ what, on, count }) => `${what} ${on} ${count}`)
      expect([statement, told.sort()]).toEqual([statement, [...expected].sort()])
    }
  })

  test('what a role owns goes with DROP OWNED', async () => {
    const { connection } = await server.fresh()
    const role = `limbeck_owner_${process.pid}`
    await connection.execute(`create role ${role}; create table mine (a int); create table theirs (a int);
      insert into mine values (1); insert into theirs values (1), (2); alter table theirs owner to ${role};`)
    const measure = (name: string | undefined, settings = {}) =>
      measureLoss(connection, settings, { what: 'owned', role: name })
    const theirs = [await measure(role), await measure(undefined, { role })]
    const nothing = [await measure('nobody'), await measure(undefined)]
    await connection.execute(`drop owned by ${role}; drop role ${role}`)
    const rows = { what: 'rows', on: 'theirs', count: 2 }
    expect(theirs).toMatchObject([[rows], [rows]])
    // PostgreSQL refuses to drop what the first superuser owns.
    expect(nothing).toEqual([[], []])
  })
})
