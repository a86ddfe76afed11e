import { beforeAll, expect, test } from 'vitest'
import { onEveryServer, type TestDatabase } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject } from './revision-files.ts'
import { type TemporaryProject, temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const revision = {
  revision: 'aaaa00000001',
  message: 'a first table',
  upgrade: "op.execute('create table t (id int)')",
  downgrade: "op.execute('drop table t')",
}

/** The error line and the hint line that an upgrade ends with, and that it changed nothing. */
async function refusal(
  project: TemporaryProject,
  url: string,
  { connection }: TestDatabase,
): Promise<{ readonly error: string; readonly hint: string }> {
  const before = await relations(connection)
  const { stderr, exitCode } = await project.limbeck(['upgrade', 'head'], { DATABASE_URL: url })
  expect(exitCode).toBe(1)
  const lines = stderr
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('INFO '))
  expect(lines, stderr).toHaveLength(2)
  expect(await relations(connection)).toEqual(before)
  return { error: lines[0] ?? '', hint: lines[1] ?? '' }
}

function relations(connection: TestDatabase['connection']): Promise<readonly object[]> {
  return connection.query(`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
    order by c.relname`)
}

onEveryServer(
  (server) => {
    test('a server that takes no writes', async () => {
      const database = await server.fresh()
      const url = `${database.url}?options=-c%20default_transaction_read_only%3Don`
      const { error, hint } = await refusal(temporaryProject(revisionProject([revision])), url, database)
      expect(error).toMatch(/read-only transaction/)
      expect(hint).toMatch(/^hint: ./)
    })

    test('a role without rights', async () => {
      const database = await server.fresh()
      const role = `weak_${process.pid}`
      await database.connection.execute(`create role ${role} login password 'S3cret'`)
      const url = new URL(database.url)
      url.username = role
      url.password = 'S3cret'
      try {
        const { error } = await refusal(temporaryProject(revisionProject([revision])), url.href, database)
        expect(error).toMatch(/permission denied for schema public/)
        expect(error).not.toContain('S3cret')
      } finally {
        await database.connection.execute(`drop role ${role}`)
      }
    })

    test("a database of another project, and another program's table in the place of the version table", async () => {
      const database = await server.fresh()
      const other = temporaryProject(revisionProject([{ ...revision, revision: 'ffff00000001' }]))
      expect((await other.limbeck(['upgrade', 'head'], { DATABASE_URL: database.url })).exitCode).toBe(0)
      const ours = temporaryProject(revisionProject([revision]))
      const { error } = await refusal(ours, database.url, database)
      expect(error).toContain("Can't locate revision identified by 'ffff00000001'")

      const foreign = await server.fresh()
      await foreign.connection.execute(
        'create table alembic_version (name text); insert into alembic_version values (1)',
      )
      const { error: second, hint } = await refusal(ours, foreign.url, foreign)
      expect(second).toContain('public.alembic_version is not a table that Limbeck can use')
      expect(hint).toContain('versionTable')
    })

    test('a version table full of rows that no file knows', async () => {
      const database = await server.fresh()
      await database.connection.execute(`create table alembic_version (version_num varchar(32) primary key);
        insert into alembic_version select md5(n::text) from generate_series(1, 500) n`)
      const { error } = await refusal(temporaryProject(revisionProject([revision])), database.url, database)
      expect(error).toContain("Can't locate revision")
      expect(error.length).toBeLessThan(1_500)
    })
  },
  { only: ['postgresql 17'], because: 'the command line says the same on every server' },
)
