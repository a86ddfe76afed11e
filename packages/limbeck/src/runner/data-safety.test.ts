import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { downgrade } from './downgrade.ts'
import { upgrade } from './upgrade.ts'

const before = `
create schema other;
create type mood as enum ('sad', 'ok');
create table users (
  id integer primary key, phone text, price numeric(8,4), seen timestamp, born timestamptz, code varchar(10),
  mood mood, note json, address text default '10.0.0.1', doubled integer generated always as (id * 2) stored
);
create table orders (id integer primary key, owner integer references users);
create table other.notes (body text);
create table nothing (a text);
create sequence numbers;
create sequence unused;
create view everybody as select id from users;
insert into users values
  (1, '0664', 1.5, '2026-01-01 10:00', '2026-01-01 10:30', 'abc', 'ok', '{"a": 1}'),
  (2, null, 1.2345, null, '2026-01-01', 'abcdefgh', null, null),
  (3, '17', null, null, null, null, 'sad', null);
insert into orders values (1, 1), (2, null);
insert into other.notes values ('x'), ('y');
select nextval('numbers');
`

/** What a revision runs, and the loss that stops it: undefined for none. */
const forms: readonly (readonly [string, string | undefined])[] = [
  ['drop table orders', 'rows orders 2'],
  ['drop table if exists public.orders, nothing cascade', 'rows orders 2'],
  ['drop table nothing', undefined],
  ['drop table if exists missing', undefined],
  ['alter table users drop column phone', 'values users.phone 2'],
  ['alter table users drop column doubled', undefined],
  ['drop view everybody', undefined],
  ['truncate orders', 'rows orders 2'],
  ['delete from orders', 'rows orders 2'],
  ['delete from orders where true', 'rows orders 2'],
  ['delete from orders where id = 1', undefined],
  ['drop schema other cascade', 'rows other.notes 2'],
  ['drop sequence numbers', 'sequence numbers 1'],
  ['drop sequence unused', undefined],
  ['drop type mood cascade', 'values users.mood 2'],
  ['alter table users alter column price type numeric(8,2)', 'cast users.price 1'],
  ['alter table users alter column price type numeric(9,4)', undefined],
  ['alter table users alter column price type integer', 'cast users.price 2'],
  ['alter table users alter column code type varchar(5)', 'cast users.code 1'],
  ['alter table users alter column code type varchar(8) using code::varchar(8)', undefined],
  ['alter table users alter column code type text', undefined],
  ['alter table users alter column phone type integer using phone::integer', 'cast users.phone 1'],
  ['alter table orders alter column id type bigint', undefined],
  [
    'alter table users alter column address drop default, alter column address type inet using address::inet',
    undefined,
  ],
  ['alter table users alter column born type date', 'cast users.born 1'],
  [
    "alter table users alter column seen type timestamptz using seen at time zone 'America/New_York'",
    undefined,
  ],
  ['alter table users alter column note type jsonb', undefined],
  ['alter table users alter column mood type text', undefined],
  [
    'alter table orders drop constraint orders_owner_fkey, add foreign key (owner) references users on delete cascade',
    'protection orders.owner 1',
  ],
  ['alter table nothing add column owner integer references users on delete cascade', undefined],
  ['alter table users rename to people; alter table people drop column phone', 'values users.phone 2'],
  ['alter table users rename phone to tel; alter table users drop column tel', 'values users.phone 2'],
  ['alter table orders set schema other; drop table other.orders', 'rows orders 2'],
  ['alter table orders rename to old; create table orders (); drop table orders', undefined],
  ['create table made (a text); drop table made', undefined],
]

onEveryServer((server) => {
  test('what a revision would lose is counted before it runs, and stops it', async () => {
    const { database, connection } = await server.fresh()
    const files = {
      '1.sql': sqlRevision({
        revision: 'aaaaaaaaaaaa',
        upgrade: before,
        downgrade: 'drop schema other cascade;',
      }),
    }
    await upgrade(await runContext(database, await folderWith(files)), 'head')
    for (const [statement, loss] of forms) {
      const revision = sqlRevision({
        revision: 'bbbbbbbbbbbb',
        down: 'aaaaaaaaaaaa',
        upgrade: `${statement};\nselect 1 / 0;`,
      })
      const context = await runContext(database, await folderWith({ ...files, '2.sql': revision }))
      // A statement that passes is rolled back together with the failing one behind it.
      const error = await upgrade(context, 'head').catch((thrown: unknown) => thrown)
      expect([statement, lossOf(error)]).toEqual([statement, loss])
    }
    expect(await connection.query('select count(*)::int as rows from users')).toEqual([{ rows: 3 }])
  })

  test('an operation says what it loses, and a foreign key that deletes is compared with the one before', async () => {
    const { database } = await server.fresh()
    const files = {
      '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: before, downgrade: 'select 1;' }),
    }
    await upgrade(await runContext(database, await folderWith(files)), 'head')
    const calls: readonly (readonly [string, string | undefined])[] = [
      [`op.dropTable('orders')`, 'rows orders 2'],
      [`op.dropTable('nothing')`, undefined],
      [`op.dropTable('orders', { keep: true })`, undefined],
      [`op.dropColumn('users', 'phone')`, 'values users.phone 2'],
      [`op.renameTable('users', 'people')\nop.dropColumn('people', 'phone')`, 'values users.phone 2'],
      [
        `op.moveTable('users', 'other')\nop.dropColumn('users', 'phone', { schema: 'other' })`,
        'values users.phone 2',
      ],
      [
        `op.alterColumn('users', 'price', { type: 'numeric(8,2)', existingType: 'numeric(8,4)' })`,
        'cast users.price 1',
      ],
      [
        `op.dropConstraint('orders_owner_fkey', 'orders')\nop.createForeignKey('again', 'orders', 'users', ['owner'], ['id'], { onDelete: 'set null' })`,
        'protection orders.owner 1',
      ],
      [`op.dropSchema('other', { cascade: true })`, 'rows other.notes 2'],
      [`op.execute('truncate orders')`, 'rows orders 2'],
    ]
    for (const [call, loss] of calls) {
      const revision = typescriptRevision(`${call}\nop.execute('select 1 / 0')`)
      const context = await runContext(database, await folderWith({ ...files, '2.ts': revision }))
      const error = await upgrade(context, 'head').catch((thrown: unknown) => thrown)
      expect([call, lossOf(error)]).toEqual([call, loss])
    }
  })

  test('a comment in the file, or the run itself, gives the data up', async () => {
    const { database } = await server.fresh()
    const first = {
      '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: before, downgrade: 'select 1;' }),
    }
    await upgrade(await runContext(database, await folderWith(first)), 'head')
    const files = {
      ...first,
      '2.ts': typescriptRevision(
        `// limbeck-ignore loses-data: nobody calls\nop.dropColumn('users', 'phone')\nop.execute(\`\n-- limbeck-ignore truncate-loses-data: samples\ntruncate orders;\`)`,
      ),
      '3.sql': sqlRevision({
        revision: 'cccccccccccc',
        down: 'bbbbbbbbbbbb',
        upgrade:
          '-- limbeck-ignore loses-data: an empty name is no name\ndrop table other.notes;\ndrop sequence numbers;',
      }),
    }
    const context = await runContext(database, await folderWith(files))
    const error = await upgrade(context, 'head').catch((thrown: unknown) => thrown)
    expect(lossOf(error)).toBe('sequence numbers 1')
    expect(error).toMatchObject({ exitCode: 2, hint: expect.stringContaining('--allow loses-data') })
    expect(context.events.map(({ type }) => type)).not.toContain('revision-started')

    const result = await upgrade({ ...context, allow: ['loses-data'] }, 'head')
    expect(result.revisions).toEqual(['bbbbbbbbbbbb', 'cccccccccccc'])
  })

  test('a way back says what it takes along and goes on, unless it is told to keep the data', async () => {
    const { database } = await server.fresh()
    const files = {
      '1.sql': sqlRevision({
        revision: 'aaaaaaaaaaaa',
        upgrade: 'create table t (a int); insert into t values (1), (2);',
        downgrade: 'drop table t;',
      }),
    }
    const context = await runContext(database, await folderWith(files))
    await upgrade(context, 'head')
    await expect(downgrade(context, 'base', { keepData: true })).rejects.toMatchObject({
      code: 'run.loses-data',
    })
    expect((await downgrade(context, 'base')).revisions).toEqual(['aaaaaaaaaaaa'])
    expect(context.events).toContainEqual({
      type: 'notice',
      text: expect.stringMatching(
        /^The downgrade takes along 2 rows of t \(drop table t in aaaaaaaaaaaa, .*1\.sql\)$/,
      ),
    })
  })
})

/** The one loss that an error tells of, as `what on count`. */
function lossOf(error: unknown): string | undefined {
  if (!(error instanceof LimbeckError)) throw error
  if (error.code !== 'run.loses-data') {
    expect(error.message).toContain('division by zero')
    return undefined
  }
  const { losses } = error.details as {
    losses: readonly { losses: readonly { what: string; on: string; count: number }[] }[]
  }
  return losses
    .flatMap((step) => step.losses)
    .map(({ what, on, count }) => `${what} ${on} ${count}`)
    .join(', ')
}

function typescriptRevision(body: string): string {
  return `import { defineRevision } from 'limbeck'
export default defineRevision({
  revision: 'bbbbbbbbbbbb',
  downRevision: 'aaaaaaaaaaaa',
  upgrade(op) {
${body}
  },
  downgrade() {},
})
`
}
