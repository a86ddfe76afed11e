import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { hasTerminal, runInTerminal } from './run-in-terminal.ts'
import { type TemporaryProject, temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck({ withTypes: true }))

const tsconfig = JSON.stringify({
  compilerOptions: {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2023',
    types: [],
    skipLibCheck: true,
  },
  include: ['limbeck.config.ts', 'migrations', 'src'],
})

const users = `import { integer, pgTable, text } from 'drizzle-orm/pg-core'

export const users = pgTable('users', { id: integer().primaryKey(), firstName: text() })
`

const drizzleProject = {
  'package.json': '{ "name": "p", "type": "module", "dependencies": { "drizzle-orm": "^0.45.0" } }',
  'drizzle.config.ts': `import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './src/db', casing: 'snake_case', out: './drizzle' })
`,
  'src/db/users.ts': users,
  'tsconfig.json': tsconfig,
}

const config = ({ directory }: TemporaryProject) => readFileSync(join(directory, 'limbeck.config.ts'), 'utf8')

const typeErrors = ({ directory }: TemporaryProject) =>
  promisify(execFile)(join(directory, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: directory }).then(
    () => '',
    ({ stdout }: { readonly stdout: string }) => stdout,
  )

describe('init, without a database,', () => {
  test('finds SQL files, Drizzle tables, or says by which flags to answer', async () => {
    const sql = temporaryProject({
      'db/tables/users.sql': 'create table users ();',
      'db/tables/posts.sql': 'create table posts ();',
      'db/migrations/1.sql': 'create table old ();',
    })
    const asked = await sql.limbeck(['init'])
    expect(asked.exitCode).toBe(2)
    expect(asked.stderr).toMatch(
      /found: SQL that makes tables in db\/tables\/\*\.sql\)\nhint: .*--models 'db\/tables\/\*\.sql'/,
    )
    expect((await sql.limbeck(['init', '--yes', '--template', 'sql'])).exitCode).toBe(0)
    expect(config(sql)).toContain("models: [sqlFiles('db/tables/*.sql')]")
    expect(config(sql)).toContain("templateFile: 'migrations/revision.sql.eta'")
    const made = await sql.limbeck(['revision', '-m', 'by hand', '--sql-file', '--json'])
    expect(readFileSync(JSON.parse(made.stdout).path, 'utf8')).toMatch(/^-- by hand\n/)

    const tables = temporaryProject({
      'package.json': drizzleProject['package.json'],
      'app/a/users.ts': users,
      'app/b.ts': users,
    })
    await tables.limbeck(['init', '--yes', '--url', 'postgresql://me:secret@localhost/app'])
    expect(config(tables)).toContain("models: [drizzle('app/**/*.ts')]")
    expect(config(tables)).not.toContain('secret')
    expect(await tables.limbeck(['init', '--yes', '--template', 'sqll'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('Did you mean sql?'),
    })
  })
})

onEveryServer(
  (server) => {
    test.runIf(hasTerminal)(
      'init asks on a terminal, and a Drizzle project works as it stands',
      async () => {
        const { url } = await server.fresh()
        const project = temporaryProject(drizzleProject)
        const { screen, exitCode } = await runInTerminal(['init'], { cwd: project.directory }, [
          { after: 'Drizzle tables, as drizzle.config.ts says', keys: '\r' },
          { after: 'Where shall revision files go?', keys: '\r' },
        ])
        expect(screen).toContain('Wrote limbeck.config.ts\n')
        expect(exitCode).toBe(0)
        expect(config(project)).toContain("models: [drizzle('src/db/**/*.ts', { casing: 'snake_case' })]")
        const env = { DATABASE_URL: url }
        const made = await project.limbeck(['revision', '--autogenerate', '-m', 'first tables'], env)
        expect(made.exitCode, made.stderr).toBe(0)
        expect((await project.limbeck(['upgrade', 'head'], env)).exitCode).toBe(0)
        expect(await project.limbeck(['status'], env)).toMatchObject({
          exitCode: 0,
          stdout: expect.stringContaining('Nothing to do.'),
        })
        expect(await typeErrors(project)).toBe('')
      },
      120_000,
    )

    const alembic = `create table alembic_version (version_num varchar(32) primary key);
      insert into alembic_version values ('e18e20278eaa');
      create schema app; create table app.users (id int primary key); create index ix on app.users (id)`

    test('a database that Alembic has migrated is taken over under the id that it records', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(alembic)
      const project = temporaryProject({ 'tsconfig.json': tsconfig })
      const made = await project.limbeck(['init', '--yes', '--url', url])
      expect(made).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining(
          'The database is at revision e18e20278eaa, which no file describes yet.\nNext: `limbeck revision --adopt`',
        ),
      })
      const env = { DATABASE_URL: url }
      const adopted = await project.limbeck(['revision', '--adopt'], env)
      expect(adopted).toMatchObject({
        exitCode: 0,
        stdout: expect.stringMatching(/e18e20278eaa_adopt.*\.ts\n$/),
      })
      expect((await project.limbeck(['status'], env)).exitCode).toBe(0)
      expect((await project.limbeck(['diff', '--from', 'revisions', '--to', 'database'], env)).stdout).toBe(
        '-- No changes in schema detected.\n',
      )
      expect(await connection.query('select * from alembic_version')).toEqual([
        { version_num: 'e18e20278eaa' },
      ])
      expect(await typeErrors(project)).toBe('')
      expect((await project.limbeck(['revision', '--adopt'], env)).stderr).toContain(
        'error: There are revisions already: e18e20278eaa\n',
      )
    }, 120_000)

    test('init --adopt writes and stamps the schema of a database that records nothing', async () => {
      const { url, connection } = await server.fresh()
      const project = temporaryProject({})
      const empty = await project.limbeck(['init', 'empty', '--yes', '--adopt', '--url', url])
      expect(empty.stderr).toContain('error: The database is empty, so there is nothing to adopt\n')
      await connection.execute('create table users (id int)')
      expect((await project.limbeck(['init', '--yes', '--adopt', '--url', url])).exitCode).toBe(0)
      const [name = ''] = readdirSync(join(project.directory, 'migrations/versions')).filter((each) =>
        each.endsWith('.ts'),
      )
      expect(readFileSync(join(project.directory, 'migrations/versions', name), 'utf8')).toContain(
        "op.createTable('users'",
      )
      expect((await project.limbeck(['status', '--url', url])).exitCode).toBe(0)

      await connection.execute("insert into alembic_version values ('aaaa00000001')")
      const other = await project.limbeck(['init', 'other', '--yes', '--adopt', '--url', url])
      expect(other.stderr).toMatch(/error: The database is at 2 revisions: /)
    }, 120_000)

    test.runIf(hasTerminal)(
      'on a terminal init offers to adopt the database',
      async () => {
        const { url, connection } = await server.fresh()
        await connection.execute(alembic)
        const project = temporaryProject({ 'schema/a.sql': 'create table a ();' })
        const { screen, exitCode } = await runInTerminal(
          ['init', '--quiet'],
          { cwd: project.directory, env: { DATABASE_URL: url } },
          [
            { after: 'What describes the schema?', keys: '\r' },
            { after: 'Where shall revision files go?', keys: '\r' },
            { after: 'Write its schema as the first revision, under that id?', keys: 'y' },
          ],
        )
        expect(exitCode).toBe(0)
        expect(screen).toMatch(/Wrote migrations\/versions\/.*e18e20278eaa_adopt_the_existing_database\.ts\n/)
        expect((await project.limbeck(['status'], { DATABASE_URL: url })).exitCode).toBe(0)
      },
      120_000,
    )
  },
  {
    only: ['postgresql 17'],
    because: 'it is about files; what it reads and writes is tested on every server',
  },
)
