import { expect, test } from 'vitest'
import { applyOperations } from '../../test/apply-operations.ts'
import { emptyDatabase } from '../../test/empty-database.ts'
import { onEveryServer, type TestServer } from '../../test/on-every-server.ts'
import { type ObjectId, objectId } from '../catalog/object-id.ts'
import type { Connection } from '../drivers/driver.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { diffCatalogs } from './diff.ts'

const mutual = `
  create table a (id integer primary key, b integer);
  create table b (id integer primary key, a integer references a);
  alter table a add foreign key (b) references b;`

/** What is hard about each, both states, and the operations from the first to the second. */
const migrations: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['makes tables that reference each other', '', mutual, ['createTable', 'createTable', 'createForeignKey']],
  ['drops tables that reference each other', mutual, '', ['dropConstraint', 'dropTable', 'dropTable']],
  [
    'makes a table that references itself at once',
    '',
    'create table a (id integer primary key, parent integer references a)',
    ['createTable'],
  ],
  [
    'orders tables by their foreign keys',
    '',
    'create table z (id integer primary key); create table a (z integer references z)',
    ['createTable', 'createTable'],
  ],
  [
    'puts a ring of tables right by releasing one foreign key',
    '',
    `create table a (id integer primary key, b integer);
     create table c (id integer primary key, a integer references a);
     create table b (id integer primary key, c integer references c);
     alter table a add foreign key (b) references b;`,
    ['createTable', 'createTable', 'createTable', 'createForeignKey'],
  ],
  [
    'drops an index before another relation takes its name',
    'create table a (id integer); create index taken on a (id)',
    'create table a (id integer); create table taken (id integer)',
    ['dropIndex', 'createTable'],
  ],
  [
    'drops a constraint before a sequence takes the name of its index',
    'create table a (id integer constraint taken primary key)',
    'create table a (id integer not null); create sequence taken',
    ['dropConstraint', 'createSequence'],
  ],
  [
    'makes a foreign key again when the key it rests on is exchanged',
    `create table a (id integer not null, constraint one unique (id));
     create table b (a integer constraint fk references a (id))`,
    `create table a (id integer not null, constraint other unique (id));
     create table b (a integer constraint fk references a (id))`,
    ['dropConstraint', 'createUniqueConstraint', 'dropConstraint', 'createForeignKey'],
  ],
  [
    'moves a default from one sequence to another',
    `create sequence one; create table a (id integer default nextval('one'))`,
    `create sequence other; create table a (id integer default nextval('other'))`,
    // The new one goes on where the values of the column end.
    ['createSequence', 'alterColumn', 'alterSequence', 'dropSequence'],
  ],
  [
    'lets two tables exchange their foreign key',
    `create table a (id integer primary key); create table b (id integer primary key, other integer references a)`,
    `create table b (id integer primary key); create table a (id integer primary key, other integer references b)`,
    ['addColumn', 'createForeignKey', 'dropConstraint', 'dropColumn'],
  ],
]

onEveryServer((server) => {
  test.each(migrations)('%s', async (_name, before, after, names) => {
    const { connection, current, desired } = await loadBoth(server, before, after)
    const operations = diffCatalogs(current, desired)
    expect(operations.map(({ op }) => op).sort()).toEqual([...names].sort())
    await applyOperations(connection, operations)
    expect(diffCatalogs(await readCatalog(connection), desired)).toEqual([])
    await applyOperations(connection, diffCatalogs(await readCatalog(connection), current))
    expect(diffCatalogs(await readCatalog(connection), current)).toEqual([])
  })

  test('equal catalogs need no operation', async () => {
    const { connection } = await server.fresh()
    await connection.execute(mutual)
    expect(diffCatalogs(await readCatalog(connection), await readCatalog(connection))).toEqual([])
  })

  test('keeps every row where it changes what rows depend on', async () => {
    const { connection, current, desired } = await loadBoth(
      server,
      `create type mood as enum ('a', 'b'); create table t (id serial primary key, mood mood default 'a');
       create table u (t integer references t); insert into t (mood) values ('a'), ('b'); insert into u values (1)`,
      `create type mood as enum ('b', 'a'); create table t (id bigserial primary key, mood mood default 'b');
       create table u (t bigint references t)`,
    )
    await applyOperations(connection, diffCatalogs(current, desired))
    expect(
      await connection.query('select id::int, mood, u.t::int from t left join u on u.t = id order by id'),
    ).toEqual([
      { id: 1, mood: 'a', t: 1 },
      { id: 2, mood: 'b', t: null },
    ])
    await connection.execute('insert into t default values')
    expect(await connection.query('select max(id)::int as id from t')).toEqual([{ id: 3 }])
  })
})

test('an inequality that no operation changes is an error that names it', () => {
  const id = objectId('schema', 'app')
  const catalog = (extra: object) => ({
    serverVersion: 170000,
    unmanaged: [],
    objects: new Map<ObjectId, { kind: string; id: ObjectId; requires: readonly ObjectId[] }>([
      [id, { kind: 'schema', id, requires: [], ...extra }],
    ]),
  })
  expect(() =>
    diffCatalogs(catalog({ name: 'app', colour: 1 }), catalog({ name: 'app', colour: 2 })),
  ).toThrow(
    expect.objectContaining({
      code: 'diff.unexplained',
      message: expect.stringContaining('schema:app differs in colour'),
    }),
  )
})

async function loadBoth(server: TestServer, before: string, after: string) {
  const { connection } = await server.fresh()
  const desired = await load(connection, after)
  await emptyDatabase(connection)
  const current = await load(connection, before)
  return { connection, current, desired }
}

async function load(connection: Connection, sql: string) {
  if (sql !== '') await connection.execute(sql)
  return readCatalog(connection)
}
