import { expect, test } from 'vitest'
import { modelsFolder } from '../../test/models-folder.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sourceContext } from '../../test/source-context.ts'
import { sqlFiles } from './sql-files.ts'
import { sqlText } from './sql-text.ts'

onEveryServer((server) => {
  test('SQL files make one state, in the order of their paths', async () => {
    const directory = await modelsFolder({
      'models/20_posts.sql': 'create table posts (id integer, author integer references users);',
      'models/10_users.sql': 'create table users (id integer primary key);',
      'models/readme.md': 'not SQL',
    })
    const catalog = await sqlFiles('models/*.sql').load(sourceContext(server, directory))
    expect([...catalog.objects.keys()].filter((id) => id.startsWith('table:'))).toEqual([
      'table:public.users',
      'table:public.posts',
    ])
  })

  test('a file may refer to what a later file makes', async () => {
    const directory = await modelsFolder({
      'a.sql': "create view recent as select * from app.facts where kind = 'x'::app.kind;",
      'b.sql': 'create table app.facts (kind app.kind, id integer default app.next_id());',
      'c.sql': `create schema app; create type app.kind as enum ('x');
        create function app.next_id() returns integer language sql as 'select 1';`,
    })
    const catalog = await sqlFiles('*.sql').load(sourceContext(server, directory))
    expect(catalog.objects.has('table:app.facts' as never)).toBe(true)
    expect(catalog.objects.has('view:public.recent' as never)).toBe(true)
  })

  test('what pg_dump writes is read, and its settings end with its file', async () => {
    const directory = await modelsFolder({
      'a.sql': `\\restrict x5Fz
SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
SET default_table_access_method = heap;
CREATE TABLE public.users (id integer NOT NULL);
\\unrestrict x5Fz
`,
      'b.sql': 'create table posts (id integer)',
    })
    const catalog = await sqlFiles('*.sql').load(sourceContext(server, directory))
    expect([...catalog.objects.keys()].filter((id) => id.startsWith('table:'))).toEqual([
      'table:public.users',
      'table:public.posts',
    ])
  })

  test('statements that cannot share a transaction are run one after the other', async () => {
    const text = `create type mood as enum ('sad'); alter type mood add value 'happy';
      create table moods (mood mood default 'happy'); create index concurrently moods_mood on moods (mood)`
    const catalog = await sqlText(text).load(sourceContext(server))
    expect(catalog.objects.has('index:public.moods_mood' as never)).toBe(true)
  })

  test.each([
    [
      'with the line of the position',
      'create table a (\n  id integr\n)',
      'a.sql:2: type "integr" does not exist',
    ],
    [
      'behind characters of two units',
      `select '😀😀😀';\n\nselect\n 1 + nothing`,
      'a.sql:4: column "nothing" does not exist',
    ],
    [
      'with the line of the statement where PostgreSQL gives no position',
      'create table a ();\n-- again\ncreate table a ()',
      'a.sql:3: relation "a" already exists',
    ],
    ['with what it needs', 'create table a ();\n\nselect * from b', 'a.sql:3: relation "b" does not exist'],
  ])('a file that the server refuses is an error, %s', async (_, text, message) => {
    const directory = await modelsFolder({ 'a.sql': text })
    await expect(sqlFiles('a.sql').load(sourceContext(server, directory))).rejects.toMatchObject({
      code: 'models.refused',
      message,
    })
  })

  test('a dump with owners says how to leave them out', async () => {
    const dump = 'create table a ();\nalter table a owner to somebody'
    await expect(sqlText(dump, 'dump').load(sourceContext(server))).rejects.toMatchObject({
      message: 'dump:2: role "somebody" does not exist',
      hint: 'Leave owners and privileges out (pg_dump --no-owner --no-privileges), or create the role on the server.',
    })
  })
})

onEveryServer(
  (server) => {
    test('a statement without an end is an error with the place of its beginning', async () => {
      await expect(
        sqlText(`create table a ();\nselect 'x`, 'a.sql').load(sourceContext(server)),
      ).rejects.toMatchObject({
        code: 'sql.unterminated',
        message: 'a.sql:2: The string that begins in line 2 has no end.',
      })
    })
  },
  { only: ['pglite'], because: 'no server has a say in it' },
)

test.each([
  ['a command of psql', 'create table a ();\n\\i other.sql\n', 'sql.meta-command', 'a.sql:2'],
  ['rows to copy', 'create table a ();\n\nCOPY a FROM stdin;\n\\.\n', 'sql.copy-from-stdin', 'a.sql:3'],
])('%s in a file is an error with its place', async (_, text, code, place) => {
  const directory = await modelsFolder({ 'a.sql': text })
  await expect(sqlFiles('a.sql').statements({ directory })).rejects.toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`^${place}: `)),
  })
})

test('a path may be absolute, and hold what a glob takes as a pattern', async () => {
  const directory = await modelsFolder({ 'app/(shop)/[a].sql': 'select 1' })
  for (const path of ['app/(shop)/[a].sql', `${directory}/app/(shop)/[a].sql`, `${directory}/app/*/*.sql`]) {
    const statements = await sqlFiles(path).statements({ directory })
    expect(statements.map(({ origin }) => origin)).toEqual(['app/(shop)/[a].sql'])
  }
})

test('a path that does not exist is an error', async () => {
  const directory = await modelsFolder({})
  await expect(sqlFiles('schema.sql').statements({ directory })).rejects.toMatchObject({
    code: 'models.not-found',
  })
})
