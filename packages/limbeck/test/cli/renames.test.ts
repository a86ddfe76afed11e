import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { hasTerminal, runInTerminal } from './run-in-terminal.ts'
import { type TemporaryProject, temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const files = {
  'limbeck.config.ts': `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('schema.sql')] })
`,
  'schema.sql': 'create table users (id integer, phone text); create index ix_users_phone on users (phone);',
  'versions/.keep': '',
}
const renamed =
  'create table users (id integer, phone_number text); create index ix_users_phone_number on users (phone_number);'

function lastRevision({ directory }: TemporaryProject, ending: string): string {
  const folder = join(directory, 'versions')
  const name = readdirSync(folder).find((each) => each.endsWith(ending)) ?? ''
  return readFileSync(join(folder, name), 'utf8')
}

onEveryServer(
  (server) => {
    test('a renamed column is asked for, renamed with its rows and its index, and back', async () => {
      const project = temporaryProject(files)
      const env = { DATABASE_URL: (await server.fresh()).url }
      const limbeck = (...words: string[]) => project.limbeck(words, env)
      await limbeck('revision', '--autogenerate', '-m', 'first tables')
      await limbeck('upgrade', 'head')
      const rows = ['revision', '-m', 'one row', '--rev-id', 'aaaa00000001']
      await limbeck(...rows)
      const [name = ''] = readdirSync(join(project.directory, 'versions')).filter((each) =>
        each.includes('aaaa'),
      )
      const text = readFileSync(join(project.directory, 'versions', name), 'utf8')
      project.write(
        `versions/${name}`,
        text.replace('upgrade() {}', `upgrade(op) { op.execute("insert into users values (1, '42')") }`),
      )
      await limbeck('upgrade', 'head')

      project.write('schema.sql', renamed)
      const checked = await limbeck('check')
      expect(checked).toMatchObject({ exitCode: 3 })
      expect(checked.stdout).toContain('(or a rename: --rename users.phone=phone_number)\n')
      const asked = await limbeck('revision', '--autogenerate', '-m', 'rename phone')
      expect(asked).toMatchObject({ exitCode: 2, stdout: '' })
      expect(asked.stderr).toContain('--rename users.phone=phone_number or --no-rename users.phone\n')
      const made = await limbeck(
        'revision',
        '--autogenerate',
        '-m',
        'rename phone',
        '--rename',
        'users.phone=phone_number',
      )
      expect(made).toMatchObject({ exitCode: 0 })
      expect(made.stderr).not.toContain('Loses data')
      expect(lastRevision(project, '_rename_phone.ts').match(/op\..*/g)).toEqual([
        "op.renameColumn('users', 'phone', 'phone_number')",
        "op.renameIndex('ix_users_phone', 'ix_users_phone_number')",
        "op.renameIndex('ix_users_phone_number', 'ix_users_phone')",
        "op.renameColumn('users', 'phone_number', 'phone')",
      ])
      expect((await limbeck('upgrade', 'head')).exitCode).toBe(0)
      expect((await limbeck('check')).stdout).toBe('No changes in schema detected.\n')
      expect((await limbeck('downgrade', '-1')).exitCode).toBe(0)
      const dump = await limbeck('dump', '--of', 'database')
      expect(dump.stdout).toContain('phone text')
    }, 300_000)

    test('a table in another schema is asked for, moved with its rows, proven, and moved back', async () => {
      const users = (schema: string) => `create table ${schema}.users (id serial primary key, phone text);
        create index ix_users_phone on ${schema}.users (phone);
        create view phones as select phone from ${schema}.users;`
      const { url, connection } = await server.fresh()
      await connection.execute(`${users('public')} insert into users (phone) values ('42')`)
      const project = temporaryProject({ ...files, 'schema.sql': `create schema app; ${users('app')}` })
      const limbeck = (...words: string[]) => project.limbeck(words, { DATABASE_URL: url })
      const checked = await limbeck('check')
      expect(checked.stdout).toContain('(or a rename: --rename users=app.users)\n')
      const words = ['revision', '--autogenerate', '-m', 'move users']
      const asked = await limbeck(...words)
      expect(asked).toMatchObject({ exitCode: 2, stdout: '' })
      expect(asked.stderr).toContain('--rename users=app.users or --no-rename users\n')
      const proven = await limbeck(
        ...['diff', '--from', url, '--to', 'schema.sql', '--rename', 'users=app.users', '--prove'],
      )
      expect(proven.stdout).toMatch(/^-- Proven on PostgreSQL 17.*: 2 statements there, 2 back/)
      expect(proven.stdout).toContain('alter table public.users set schema app;')
      expect(await limbeck(...words, '--rename', 'users=app.users')).toMatchObject({ exitCode: 0 })
      expect(lastRevision(project, '_move_users.ts').match(/op\..*/g)).toEqual([
        "op.createSchema('app')",
        "op.moveTable('users', 'app')",
        "op.moveTable('users', 'public', { schema: 'app' })",
        "op.dropSchema('app')",
      ])
      expect((await limbeck('upgrade', 'head')).exitCode).toBe(0)
      expect(await connection.query('select id, phone from app.users')).toEqual([{ id: 1, phone: '42' }])
      expect((await limbeck('check')).stdout).toBe('No changes in schema detected.\n')
      expect((await limbeck('downgrade', '-1')).exitCode).toBe(0)
      expect(await connection.query('select phone from phones')).toEqual([{ phone: '42' }])
    }, 300_000)
  },
  { only: ['postgresql 17'], because: 'the renames themselves are tested on every server' },
)

onEveryServer(
  (server) => {
    test.runIf(hasTerminal)(
      'on a terminal a prompt asks, and its answer counts',
      async () => {
        const { url, connection } = await server.fresh()
        await connection.execute(`${files['schema.sql']} insert into users values (1, '42')`)
        const project = temporaryProject({ ...files, 'schema.sql': renamed })
        const words = (message: string) => ['revision', '--autogenerate', '-m', message, '--url', url]
        const place = { cwd: project.directory }
        const down = '\u001b[B'
        const cancelled = await runInTerminal(words('not now'), place, [
          { after: 'users.phone is gone. Was it renamed?', keys: '\u0003' },
        ])
        expect(cancelled.exitCode).toBe(1)
        expect(cancelled.screen).toContain('error: No revision was written')
        const yes = await runInTerminal(words('rename phone'), place, [
          { after: 'users.phone is gone. Was it renamed?', keys: '\r' },
        ])
        expect(yes.exitCode).toBe(0)
        expect(yes.screen).toContain(
          'renamed to phone_number, which is equal but for the name: keeps the data',
        )
        expect(lastRevision(project, '_rename_phone.ts')).toContain(
          "op.renameColumn('users', 'phone', 'phone_number')",
        )
        const other = temporaryProject({ ...files, 'schema.sql': renamed })
        const no = await runInTerminal(words('drop phone'), { cwd: other.directory }, [
          { after: 'users.phone is gone. Was it renamed?', keys: `${down}\r` },
        ])
        expect(no.exitCode).toBe(0)
        expect(lastRevision(other, '_drop_phone.ts')).toContain("op.dropColumn('users', 'phone')")
      },
      120_000,
    )

    test('--rename and --no-rename without --autogenerate are refused', async () => {
      const project = temporaryProject(files)
      const refused = await project.limbeck(['revision', '-m', 'some step', '--rename', 'a=b'])
      expect(refused).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining('--rename and --no-rename need --autogenerate'),
      })
    })
  },
  { only: ['postgresql 17'], because: 'the prompt knows nothing of the server' },
)
