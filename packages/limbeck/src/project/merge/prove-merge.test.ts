import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../../../test/folder-with.ts'
import { onEveryServer, type TestServer } from '../../../test/on-every-server.ts'
import { openProject } from '../open-project.ts'
import type { Project } from '../project.ts'
import { describeConflict } from './describe-proof.ts'
import type { MergeProof } from './merge-proof.ts'

/** What the branches start from. */
const shared = `
  create table users (id integer primary key, email text not null, name text default 'x');
  create table posts (id integer primary key, author integer references users (id));
  create type mood as enum ('fine');
  create view authors as select author from posts;`

interface Revision {
  readonly down: string
  readonly sql: string
  readonly dependsOn?: string
}

function fileOf(revision: string, { down, sql, dependsOn }: Revision): string {
  const dependency = dependsOn === undefined ? '' : `-- depends_on: ${dependsOn}\n`
  return `-- make ${revision}\n--\n-- revision: ${revision}\n-- down_revision: ${down}\n${dependency}
-- upgrade\n${sql}\n\n-- downgrade\nselect 1;\n`
}

async function projectOf(
  server: TestServer,
  revisions: Readonly<Record<string, Revision>>,
): Promise<Project> {
  const files = Object.entries(revisions).map(([id, revision]) => [`${id}.sql`, fileOf(id, revision)])
  const folder = await folderWith(Object.fromEntries(files))
  const url = server.name === 'pglite' ? 'pglite:memory' : (await server.fresh()).url
  const project = await openProject({ url, revisions: folder }, { directory: join(folder, '..'), env: {} })
  onTestFinished(() => project.close())
  return project
}

/** The proof of two branches of one revision each, `a1` and `b1`, on `base0`. */
async function proofOf(server: TestServer, left: string, right: string): Promise<MergeProof> {
  const base0 = { down: '', sql: shared }
  const project = await projectOf(server, {
    base0,
    a1: { down: 'base0', sql: left },
    b1: { down: 'base0', sql: right },
  })
  try {
    const { proof } = await project.merge({ message: 'merge a and b', revisionId: 'merged' })
    if (proof === undefined) throw new Error('nothing was merged')
    expect(project.graph.heads).toEqual(['merged'])
    return proof
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'merge.conflict')) throw error
    expect(error).toMatchObject({ exitCode: 3 })
    expect(project.graph.heads).toEqual(['a1', 'b1'])
    return { isProven: false, ...(error as unknown as { details: object }).details } as MergeProof
  }
}

onEveryServer(
  (server) => {
    test.each([
      [
        'columns of one table',
        'alter table users add column phone text;',
        'alter table users add column fax text not null;',
      ],
      [
        'a table that refers to a changed one',
        'create table tags (id integer primary key, post integer references posts);',
        'alter table posts add column title text, alter column id type bigint;',
      ],
      [
        'what is the same and may be there',
        'create schema if not exists app;',
        'create schema if not exists app;',
      ],
      ['an index and rows', 'create index on posts (author);', "update users set name = 'y';"],
    ])('%s go together', async (_, left, right) => {
      expect(await proofOf(server, left, right)).toMatchObject({
        isProven: true,
        orders: [
          ['a1', 'b1'],
          ['b1', 'a1'],
        ],
        conflicts: [],
      })
    })

    test.each([
      [
        'the same new column',
        'alter table users add column phone text;',
        'alter table users add column phone text, add column fax text;',
        ['column public.users.phone (a1 creates it, b1 creates it)'],
      ],
      [
        'the same new column that may be there, of two types',
        'alter table users add column if not exists phone text;',
        'alter table users add column if not exists phone varchar(20);',
        ['column public.users.phone (a1 creates it, b1 creates it)'],
      ],
      [
        'the same new table',
        'create table tags (id integer primary key);',
        'create table tags (id integer primary key, name text);',
        ['table public.tags (a1 creates it, b1 creates it)'],
      ],
      [
        'a dropped table and its new column',
        'drop table posts cascade;',
        'alter table posts add column title text;',
        ['table public.posts (a1 drops it, b1 uses it)'],
      ],
      [
        'a dropped column and an index on it',
        'alter table users drop column name;',
        'create index ix_users_name on users (name);',
        ['column public.users.name (a1 drops it, b1 uses it)'],
      ],
      [
        'two defaults',
        "alter table users alter column name set default 'a';",
        "alter table users alter column name set default 'b';",
        ['column public.users.name (a1 changes it, b1 changes it)'],
      ],
      [
        'a renamed column and an update of it',
        'alter table users rename column name to full_name;',
        "update users set name = 'y';",
        ['column public.users.name (a1 drops it, b1 fails)'],
      ],
      [
        'a view made anew in two ways',
        'create or replace view authors as select author, 1 as one from posts;',
        'create or replace view authors as select author, 2 as one from posts;',
        ['view public.authors (a1 changes it, b1 changes it)'],
      ],
      [
        'two labels behind the same one',
        "alter type mood add value 'tired';",
        "alter type mood add value 'busy';",
        ['enum public.mood (a1 changes it, b1 changes it)'],
      ],
      [
        'two bodies of a function',
        "create or replace function f() returns integer language sql as 'select 1';",
        "create or replace function f() returns integer language sql as 'select 2';",
        ['function public.f() (a1 creates it, b1 creates it)'],
      ],
    ])('%s are a conflict by name', async (_, left, right, expected) => {
      const { isProven, conflicts } = await proofOf(server, left, right)
      expect(isProven).toBe(false)
      expect(conflicts.map(describeConflict)).toEqual(expected)
    })

    test('what fails in one order is told with what the server says', async () => {
      const { failures } = await proofOf(
        server,
        'alter table users drop column name;',
        'create index ix_users_name on users (name);',
      )
      expect(failures).toEqual([
        {
          revision: 'b1',
          after: ['a1'],
          statement: 'create index ix_users_name on users (name)',
          message: 'column "name" does not exist',
        },
      ])
    })

    test('operations on rows are named as unproven, without their values', async () => {
      const { unproven } = await proofOf(
        server,
        "insert into users values (7, 'someone@example.com');",
        "alter table users add column phone text; update users set phone = '123';",
      )
      expect(unproven).toEqual([
        { revision: 'a1', operation: "insert into users values (…, '…')" },
        { revision: 'b1', operation: "update users set phone = '…'" },
      ])
    })

    test('a branch that depends on the other has one order, in which nothing is fought over', async () => {
      const project = await projectOf(server, {
        base0: { down: '', sql: shared },
        a1: { down: 'base0', sql: 'alter table users add column phone text;' },
        b1: { down: 'base0', sql: 'alter table users alter column phone set not null;', dependsOn: 'a1' },
      })
      const { proof } = await project.merge({ message: 'merge a and b' })
      expect(proof).toMatchObject({ isProven: true, orders: [['a1', 'b1']], unproven: [] })
    })

    test('of three branches each pair is run in both orders, and all conflicts are named', async () => {
      const project = await projectOf(server, {
        base0: { down: '', sql: shared },
        a1: { down: 'base0', sql: 'alter table users add column a text;' },
        a2: { down: 'a1', sql: 'alter table users add column c text;' },
        b1: { down: 'base0', sql: 'alter table users add column b text;' },
        c1: { down: 'base0', sql: 'alter table users add column c text; create table a (b text);' },
      })
      await expect(project.merge({ message: 'merge all' })).rejects.toMatchObject({
        code: 'merge.conflict',
        message: expect.stringContaining(
          'a2 and b1 and c1 conflict over column public.users.c (a2 creates it, c1 creates it). After ',
        ),
      })
      const { proof } = await project.merge({ message: 'merge some', revisions: ['a2', 'b1'] })
      expect(proof?.orders).toEqual([
        ['a1', 'a2', 'b1'],
        ['b1', 'a1', 'a2'],
      ])
    })

    test('a revision that fails whatever the order is no conflict', async () => {
      const project = await projectOf(server, {
        base0: { down: '', sql: shared },
        a1: { down: 'base0', sql: 'drop table nobody;' },
        b1: { down: 'base0', sql: 'create table tags ();' },
      })
      await expect(project.merge({ message: 'merge' })).rejects.toMatchObject({
        code: 'merge.not-replayable',
        message: expect.stringContaining('Revision a1 fails in an empty database'),
      })
    })
  },
  { only: ['postgresql 17'], because: 'each test makes several databases; the others have the test below' },
)

onEveryServer(
  (server) => {
    test('branches are proven and refuted', async () => {
      const fine = await proofOf(server, 'create table a (id integer);', 'create table b (id integer);')
      expect(fine.isProven).toBe(true)
      const { conflicts } = await proofOf(server, 'create table a (id integer);', 'create table a (id text);')
      expect(conflicts.map(describeConflict)).toEqual(['table public.a (a1 creates it, b1 creates it)'])
    })
  },
  { only: ['postgresql 15', 'postgresql 18', 'pglite'], because: '17 is held to more above' },
)
