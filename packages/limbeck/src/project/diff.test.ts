import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { database } from '../sources/database.ts'
import { sqlText } from '../sources/sql-text.ts'
import { diff } from './diff.ts'
import { openProject } from './open-project.ts'
import { revisions } from './revisions.ts'

const users = 'create table users (id integer primary key);'

onEveryServer(
  (server) => {
    test('a program compares two sources without a project', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(users)
      const found = await diff(database(url), sqlText(`${users} alter table users add column name text;`), {
        url,
      })
      expect(found).toMatchObject({
        operations: [{ op: 'addColumn' }],
        statements: ['alter table public.users add column name text'],
        downStatements: ['alter table public.users drop column name'],
        unmanaged: [],
      })
    })

    test('a rename is named, and made where it is stated', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute('create table users (id integer primary key, phone text)')
      const desired = sqlText('create table users (id integer primary key, fax text)')
      const found = await diff(database(url), desired, { url })
      expect(found.likelyRenames).toEqual(['users.phone=fax'])
      expect(found.statements).toContain('alter table public.users drop column phone')
      const renamed = await diff(database(url), desired, { url, renames: ['users.phone=fax'], prove: true })
      expect(renamed).toMatchObject({
        statements: ['alter table public.users rename column phone to fax'],
        downStatements: ['alter table public.users rename column fax to phone'],
        likelyRenames: [],
        proof: { statements: 1, downStatements: 1 },
      })
      const open = diff(database(url), desired, { url, renames: [] })
      await expect(open).rejects.toMatchObject({ code: 'rename.answer-needed', exitCode: 2 })
    })

    test('a diff is proven by running it both ways', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(
        `${users} create type mood as enum ('sad'); create view v as select id from users;`,
      )
      const desired = sqlText(
        "create type mood as enum ('sad', 'happy'); create table users (id bigint primary key, mood mood default 'happy');",
      )
      const found = await diff(database(url), desired, { url, prove: true })
      expect(found.proof).toEqual({
        serverVersion: server.serverVersion,
        statements: found.statements.length,
        downStatements: found.downStatements.length,
      })
      expect(found.proof?.statements).toBeGreaterThan(3)
    })

    test('a diff that cannot be run is not proven, with the statement that fails', async () => {
      const { url } = await server.fresh()
      const desired = sqlText("create type mood as enum ('sad'); create table users (mood mood);")
      const without = { url, prove: true, include: ({ kind }: { readonly kind: string }) => kind !== 'enum' }
      await expect(diff(sqlText(''), desired, without)).rejects.toThrow(
        /^the way there: type "public.mood" does not exist \(create table public.users .*\)$/,
      )
    })

    test('the revisions of a project are a source', async () => {
      const { url } = await server.fresh()
      const folder = await folderWith({
        '1.sql': sqlRevision({ revision: 'aaaaaaaaaaaa', upgrade: users }),
      })
      const project = await openProject({ revisions: [folder] }, { url })
      expect((await diff(revisions(project), sqlText(users), { url })).operations).toEqual([])
      expect((await diff(revisions(project, 'base'), sqlText(users), { url })).operations).toMatchObject([
        { op: 'createTable' },
      ])
      await project.close()
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'the sources are tested on PGlite too',
  },
)
