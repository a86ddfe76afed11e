import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { databaseUrl } from './database-url.ts'
import { revisionProject, revisionText } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const first = {
  revision: 'bce8c437167b',
  message: 'Initial database schema',
  upgrade: "op.execute('create table users (id int)')",
  downgrade: "op.execute('drop table users')",
}
const second = {
  revision: 'e18e20278eaa',
  downRevision: 'bce8c437167b',
  message: 'add_jwt_authentication_support',
  upgrade: "op.execute('alter table users add name text')",
  downgrade: "op.execute('alter table users drop name')",
}

onEveryServer(
  (server) => {
    test('a database goes up, down and up, and every command says where it stands', async () => {
      const project = temporaryProject(revisionProject([first, second]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      const limbeck = (...words: string[]) => project.limbeck(words, env)

      expect(await limbeck('current')).toMatchObject({ stdout: '', exitCode: 0 })
      const pending = await limbeck('status')
      expect(pending.exitCode).toBe(3)
      expect(pending.stdout).toContain('Pending:   2\n  <base> -> bce8c437167b, Initial database schema\n')

      const up = await limbeck('upgrade', 'head')
      expect(up).toMatchObject({ stdout: '', exitCode: 0 })
      expect(up.stderr).toMatch(/^INFO {2}\[limbeck\.migration\] Running Limbeck migrations\.\.\.$/m)
      expect(up.stderr).toMatch(/^INFO {2}\[limbeck\.migration\] Will assume transactional DDL\.$/m)
      expect(up.stderr).toContain(
        'INFO  [limbeck.migration] Running upgrade  -> bce8c437167b, Initial database schema\n',
      )
      expect(up.stderr).toContain(
        'INFO  [limbeck.migration] Running upgrade bce8c437167b -> e18e20278eaa, add_jwt_authentication_support\n',
      )
      expect(up.stderr).toMatch(/Limbeck migrations completed successfully/)

      const again = await limbeck('upgrade', 'head')
      expect(again.exitCode).toBe(0)
      expect(again.stderr).not.toContain('Running upgrade')

      const current = await limbeck('current')
      expect(current.stdout).toBe('e18e20278eaa (head)\n')
      expect(current.stderr).toMatch(/^INFO {2}\[limbeck\.migration\] Context: PostgreSQL \d+/m)
      expect((await limbeck('history', '-i')).stdout).toMatch(
        /^bce8c437167b -> e18e20278eaa \(head\) \(current\), add/,
      )
      const done = await limbeck('status', '--json')
      expect(JSON.parse(done.stdout)).toMatchObject({
        current: ['e18e20278eaa'],
        heads: ['e18e20278eaa'],
        pending: [],
        edited: [],
        missing: [],
        unfinished: [],
        isCurrent: true,
      })
      expect(done.exitCode).toBe(0)

      const down = await limbeck('downgrade', '-1', '--json')
      expect(JSON.parse(down.stdout)).toMatchObject({ revisions: ['e18e20278eaa'], heads: ['bce8c437167b'] })
      expect((await limbeck('current', '--check-heads')).exitCode).toBe(3)
      const plan = await limbeck('plan', '+1')
      expect(plan.stdout).toContain('upgrade bce8c437167b -> e18e20278eaa, add_jwt_authentication_support\n')
      expect(plan.stdout).toContain('  [transaction 1] alter table users add name text\n')
      const quiet = await limbeck('upgrade', '+1', '--quiet')
      expect(quiet).toEqual({ stdout: '', stderr: '', exitCode: 0 })
    }, 240_000)
  },
  { only: ['postgresql 17', 'postgresql 18', 'pglite'], because: 'it starts many processes' },
)

onEveryServer(
  (server) => {
    test('a stamp records without running, and purge forgets what is unknown', async () => {
      const project = temporaryProject(revisionProject([first, second]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      const limbeck = (...words: string[]) => project.limbeck(words, env)
      expect((await limbeck('ensure-version')).exitCode).toBe(0)
      expect((await limbeck('stamp', 'head')).exitCode).toBe(0)
      expect((await limbeck('current')).stdout).toBe('e18e20278eaa (head)\n')

      rmSync(join(project.directory, 'versions/e18e20278eaa.ts'))
      const lost = await limbeck('upgrade', 'head')
      expect(lost.exitCode).toBe(1)
      expect(lost.stderr).toContain("error: Can't locate revision identified by 'e18e20278eaa'")
      expect((await limbeck('history')).exitCode).toBe(0)
      const status = await limbeck('status')
      expect(status.exitCode).toBe(3)
      expect(status.stdout).toContain('Missing:   1\n  e18e20278eaa: ')
      expect((await limbeck('stamp', '--purge', 'bce8')).exitCode).toBe(0)
      expect((await limbeck('current')).stdout).toBe('bce8c437167b (head)\n')
    }, 240_000)

    test('an edited file is refused by name, and a failing one says what the server said', async () => {
      const project = temporaryProject(revisionProject([first]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      const limbeck = (...words: string[]) => project.limbeck(words, env)
      await limbeck('upgrade', 'head')
      project.write('versions/bce8c437167b.ts', revisionText({ ...first, message: 'changed' }))
      project.write('versions/e18e20278eaa.ts', revisionText(second))
      const edited = await limbeck('upgrade', 'head')
      expect(edited.exitCode).toBe(1)
      expect(edited.stderr).toMatch(/error: .*edited.*bce8c437167b \(versions\/bce8c437167b\.ts\)/)
      expect((await limbeck('status')).stdout).toContain('Edited:    1\n  bce8c437167b: ')

      project.write('versions/bce8c437167b.ts', revisionText(first))
      const broken = revisionText({ ...second, upgrade: "op.execute('select nothing_like_that')" })
      project.write('versions/e18e20278eaa.ts', broken)
      const failed = await limbeck('upgrade', 'head')
      expect(failed.exitCode).toBe(1)
      expect(failed.stderr).toMatch(/^error: Upgrade of e18e20278eaa .*nothing_like_that.*42703/m)
      expect((await limbeck('current')).stdout).toBe('bce8c437167b\n')
    }, 240_000)
  },
  { only: ['postgresql 17'], because: 'the runner is tested on every server; these are its words' },
)

onEveryServer(
  (server) => {
    test('a wrong password and a missing database are one line each, without the password', async () => {
      const { url } = await server.fresh()
      const project = temporaryProject(revisionProject([first]))
      const missing = new URL(url)
      missing.pathname = '/no_such_database'
      const { stderr, exitCode } = await project.limbeck(['upgrade', 'head'], { DATABASE_URL: missing.href })
      expect(exitCode).toBe(1)
      expect(stderr).toMatch(/^error: .*no_such_database.*\nhint: .+\n$/)
      const stranger = new URL(url)
      stranger.username = 'nobody_here'
      stranger.password = 'open-sesame'
      const refused = await project.limbeck(['current'], { DATABASE_URL: stranger.href })
      expect(refused.exitCode).toBe(1)
      expect(refused.stderr).toMatch(/^error: .+\nhint: .+\n$/)
      expect(refused.stderr).not.toContain('open-sesame')
    }, 120_000)

    test('a signal ends a run, which leaves nothing behind', async () => {
      const { url, connection } = await server.fresh()
      const slow = {
        ...first,
        upgrade: "op.execute('create table users (id int)')\n    op.execute('select pg_sleep(60)')",
      }
      const project = temporaryProject(revisionProject([slow]))
      const running = project.limbeck(['upgrade', 'head'], { DATABASE_URL: url }, (child) => {
        const wait = setInterval(async () => {
          const rows = await connection.query(
            `select 1 from pg_catalog.pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid() and state = 'active'`,
          )
          if (rows.length === 0) return
          clearInterval(wait)
          child.kill('SIGINT')
        }, 200)
      })
      const { stderr, exitCode } = await running
      expect(exitCode).toBe(130)
      expect(stderr).toMatch(/^error: Interrupted by SIGINT.*\nhint: .*limbeck status.*\n$/m)
      const tables = await connection.query(`select 1 from pg_catalog.pg_class where relname = 'users'`)
      expect(tables).toHaveLength(0)
    }, 120_000)
  },
  { only: ['postgresql 17', 'postgresql 18'], because: 'PGlite has neither passwords nor a second session' },
)
