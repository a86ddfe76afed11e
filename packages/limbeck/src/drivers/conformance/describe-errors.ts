import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { FreshDatabase } from '../conformance.ts'
import type { Connection } from '../driver.ts'

const secret = 'Secret(1)=x" Secret'

const tables = `
create table parent (id int primary key, email text unique, code text check (length(code) < 99), age int not null);
create table child (parent_id int references parent);
insert into parent values (1, 'Secret(1)=x" Secret', 'Secret(1)=x" Secret', 7), (2, 'b', 'Secret(1)=x" Secret', 7);
insert into child values (1);
create table part (code text) partition by list (code);
create table sole (code text, exclude using btree (code with =));
insert into sole values ('Secret(1)=x" Secret')`

/** A statement that fails over a row that holds the secret, and what may be said of it. */
const failures: readonly (readonly [
  title: string,
  sql: string,
  details: Readonly<Record<string, unknown>>,
])[] = [
  [
    'a duplicate key',
    "insert into parent values (3, $$Secret(1)=x\" Secret$$, 'c', 1)",
    {
      sqlstate: '23505',
      schema: 'public',
      table: 'parent',
      constraint: 'parent_email_key',
      detail: 'Key (email) already exists.',
    },
  ],
  [
    'a unique index that cannot be built',
    'create unique index on parent (lower(code), age)',
    { sqlstate: '23505', detail: 'Key (lower(code), age) is duplicated.' },
  ],
  [
    'a missing parent',
    'insert into child values (999)',
    { sqlstate: '23503', table: 'child', detail: 'Key (parent_id) is not present in table "parent".' },
  ],
  [
    'a parent with children',
    'delete from parent where id = 1',
    { sqlstate: '23503', detail: 'Key (id) is still referenced from table "child".' },
  ],
  [
    'a null',
    'insert into parent values (3, $$Secret(1)=x" Secret$$, null, null)',
    { sqlstate: '23502', schema: 'public', table: 'parent', column: 'age' },
  ],
  [
    'a check',
    `insert into parent values (3, 'c', repeat($$Secret(1)=x" Secret$$, 99), 1)`,
    { sqlstate: '23514', constraint: 'parent_code_check' },
  ],
  ['a row without a partition', 'insert into part select code from parent', { sqlstate: '23514' }],
  [
    'an exclusion',
    'insert into sole select code from parent',
    { sqlstate: '23P01', detail: 'Key (code) conflicts with an existing key.' },
  ],
  ['a conversion', 'alter table parent alter email type int using email::int', { sqlstate: '22P02' }],
  ['a conversion to json', 'select code::json from parent', { sqlstate: '22P02' }],
  ['a date', 'select code::date from parent', { sqlstate: '22007' }],
  [
    'a function',
    `do $body$ begin perform code::int from parent; end $body$`,
    { sqlstate: '22P02', context: expect.stringContaining('PL/pgSQL function') },
  ],
  [
    'what a function raises',
    `do $body$ begin raise exception 'refused' using detail = (select code from parent where id = 1); end $body$`,
    { sqlstate: 'P0001' },
  ],
]

/** Registers the tests of what an error says. */
export function describeErrors(fresh: FreshDatabase): void {
  describe('an error', () => {
    test('has its SQLSTATE, its position and a hint', async () => {
      const { connection } = await fresh()
      const error = await failureOf(connection.query('select 1 from nowhere'))
      expect(error).toMatchObject({
        code: 'database.error',
        message: 'relation "nowhere" does not exist',
        hint: expect.stringMatching(/\w/),
        details: { sqlstate: '42P01', position: 15 },
      })
    })

    test.each(failures)('over %s names the objects and tells no value', async (_, sql, details) => {
      const { connection } = await fresh()
      await connection.execute(tables)
      const error = await failureOf(connection.execute(sql))
      expect(error.details).toMatchObject(details)
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Secret')
      expect(JSON.stringify(error)).not.toContain('Secret')
    })

    test('over a bound value does not tell it', async () => {
      const { connection } = await fresh()
      const error = await failureOf(connection.query('select $1::int4', [secret]))
      expect(error.details).toMatchObject({ sqlstate: '22P02' })
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Secret')
    })

    test('leaves the session usable', async () => {
      const { connection } = await fresh()
      await failureOf(connection.query('select nothing'))
      await failureOf(connection.execute('select nothing'))
      expect(await answer(connection)).toBe(42)
    })

    test('lists what depends on an object that cannot be dropped', async () => {
      const { connection } = await fresh()
      await connection.execute('create table a (id int); create view b as select * from a')
      const error = await failureOf(connection.execute('drop table a'))
      expect(error.details).toMatchObject({ sqlstate: '2BP01', detail: 'view b depends on table a' })
    })
  })
}

async function answer(connection: Connection): Promise<unknown> {
  const [row] = await connection.query<{ answer: number }>('select 42 as answer')
  return row?.answer
}

async function failureOf(work: Promise<unknown>): Promise<LimbeckError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(LimbeckError)
  return error as LimbeckError
}
