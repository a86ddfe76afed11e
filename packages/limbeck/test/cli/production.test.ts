import { once } from 'node:events'
import { createServer } from 'node:net'
import { freePort } from 'embedded-server'
import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { until } from '../until.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { databaseUrl } from './database-url.ts'
import { plainConfig, revisionProject, revisionText } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const first = {
  revision: 'aaaa00000001',
  message: 'users of the shop',
  upgrade: "op.execute('create table users (id int, seen timestamp, made timestamptz)')",
  downgrade: "op.execute('drop table users')",
}
const slow = {
  revision: 'bbbb00000002',
  downRevision: 'aaaa00000001',
  message: 'what takes its time',
  upgrade: "op.execute('select pg_sleep(1.5)')",
}

onEveryServer((server) => {
  test('an edit of an applied revision is refused, accepted by name, and recorded', async () => {
    const project = temporaryProject(revisionProject([first]))
    const env = { DATABASE_URL: await databaseUrl(server) }
    const limbeck = (...words: string[]) => project.limbeck(words, env)
    expect((await limbeck('upgrade', 'head')).exitCode).toBe(0)

    const none = await limbeck('upgrade', 'head', '--accept-edit', 'aaaa')
    expect(none).toMatchObject({ exitCode: 1 })
    expect(none.stderr).toContain('There is no edit to accept in aaaa00000001')

    project.write('versions/aaaa00000001.ts', revisionText({ ...first, message: 'users of a shop' }))
    const refused = await limbeck('upgrade', 'head')
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toContain('edited since they ran: aaaa00000001')
    expect(refused.stderr).toContain('--accept-edit')

    const accepted = await limbeck('upgrade', 'head', '--accept-edit', 'aaaa')
    expect(accepted.stderr).toContain('Accepted the edited file of aaaa00000001')
    expect(accepted.exitCode).toBe(0)
    expect((await limbeck('status')).exitCode).toBe(0)

    const log = JSON.parse((await limbeck('history', '--log', '--json')).stdout)
    expect(log.entries).toMatchObject([
      { revision: 'aaaa00000001', direction: 'upgrade', steps: [{ operation: 'execute' }] },
      { revision: 'aaaa00000001', direction: 'accept', message: 'users of a shop' },
    ])
    expect(log.entries[0].finishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(log.entries[0].checksum).not.toBe(log.entries[1].checksum)
    expect(log.dateColumns).toContainEqual({
      schema: 'public',
      table: 'users',
      column: 'seen',
      type: 'timestamp without time zone',
      isInstant: false,
    })
    const table = await limbeck('history', '--log')
    expect(table.stdout).toMatch(/^finished \(UTC\) +direction +revision/)
    expect(table.stdout).toMatch(/Z {2}upgrade {4}aaaa00000001 {2}\d+ ms/)
    expect(table.stdout).toContain('  public.users.seen: timestamp without time zone\n')
    // Taken back and applied again, it is as its file is.
    expect((await limbeck('downgrade', 'base')).exitCode).toBe(0)
    expect((await limbeck('upgrade', 'head')).exitCode).toBe(0)
  }, 120_000)
})

onEveryServer(
  (server) => {
    test('wait returns when another process has migrated the database', async () => {
      const project = temporaryProject(revisionProject([first, slow]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      const limbeck = (...words: string[]) => project.limbeck(words, env)

      const late = await limbeck('wait', '--timeout', '0.2')
      expect(late.exitCode).toBe(1)
      expect(late.stderr).toMatch(
        /Waited \d+ s for the database to be migrated \(pending: aaaa00000001, bbbb/,
      )

      const waiting = limbeck('wait', '--timeout', '60')
      expect((await limbeck('upgrade', 'head')).exitCode).toBe(0)
      expect(await waiting).toMatchObject({ stdout: 'The database is at bbbb00000002.\n', exitCode: 0 })

      project.write('versions/bbbb00000002.ts', '')
      const wrong = await limbeck('wait', '--timeout', 'soon')
      expect(wrong.exitCode).toBe(1)
      expect(wrong.stderr).toContain('It must be a number of seconds.')
    })

    test('wait says at once that the database is ahead of the files', async () => {
      const ahead = temporaryProject(revisionProject([first, { ...slow, upgrade: '' }]))
      const behind = temporaryProject(revisionProject([first]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      expect((await ahead.limbeck(['upgrade', 'head'], env)).exitCode).toBe(0)
      const refused = await behind.limbeck(['wait', '--timeout', '60'], env)
      expect(refused.exitCode).toBe(1)
      expect(refused.stderr).toContain('The database is ahead of these files: bbbb00000002')
      expect((await behind.limbeck(['wait', '--allow-missing'], env)).exitCode).toBe(0)
    })

    test('probes are answered while a revision runs', async () => {
      const project = temporaryProject(revisionProject([first, slow]))
      const { url, connection } = await server.fresh()
      const port = await freePort()
      const run = project.limbeck(['upgrade', 'head', '--serve-health', String(port)], { DATABASE_URL: url })
      await until(
        connection,
        `select exists (select from pg_stat_activity where query like '%pg_sleep(1.5)%'
          and datname = current_database() and pid <> pg_backend_pid())`,
      )
      const live = await fetch(`http://127.0.0.1:${port}/live`)
      expect(live.status).toBe(200)
      expect(await live.json()).toMatchObject({ status: 'migrating', revision: 'bbbb00000002', finished: 1 })
      expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(503)
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
      expect((await run).exitCode).toBe(0)
      await expect(fetch(`http://127.0.0.1:${port}/live`)).rejects.toThrow()
    })

    test('a port that is taken is said to be that, and nothing runs', async () => {
      const project = temporaryProject(revisionProject([first]))
      const taken = createServer().listen(0)
      await once(taken, 'listening')
      const port = (taken.address() as { readonly port: number }).port
      const env = { DATABASE_URL: await databaseUrl(server) }
      const refused = await project.limbeck(['upgrade', 'head', '--serve-health', String(port)], env)
      taken.close()
      expect(refused.exitCode).toBe(1)
      expect(refused.stderr).toContain(`The probes cannot be answered on port ${port}`)
      expect((await project.limbeck(['current'], env)).stdout).toBe('')
    })

    test('revisions run as the role of the configuration, which owns what they make', async () => {
      const { url, connection } = await server.fresh()
      const [owner, login] = [`owner_${Date.now()}`, `login_${Date.now()}`]
      await connection.execute(`
        create role ${owner}; create role ${login} login password 'pass' in role ${owner};
        grant create on schema public to ${owner}`)
      const theirs = new URL(url)
      theirs.username = login
      theirs.password = 'pass'
      const index = {
        ...slow,
        upgrade:
          "op.createIndex('ix_seen', 'users', ['seen'])\n    op.execute('create table after (id int)')",
        downgrade: "op.execute('drop table after')\n    op.dropIndex('ix_seen')",
      }
      const project = temporaryProject({
        ...revisionProject([first, index]),
        'limbeck.config.ts': plainConfig.replace('revisions:', `role: '${owner}', revisions:`),
      })
      const env = { DATABASE_URL: theirs.href }
      try {
        for (const target of ['head', 'base', 'head']) {
          const direction = target === 'base' ? 'downgrade' : 'upgrade'
          expect(await project.limbeck([direction, target], env)).toMatchObject({ exitCode: 0 })
        }
        const owners = await connection.query(
          `select distinct relowner::regrole::text as owner from pg_class where relnamespace = 'public'::regnamespace`,
        )
        expect(owners).toEqual([{ owner }])
        const [recorded] = await connection.query('select distinct role from limbeck_history')
        expect(recorded).toEqual({ role: login })
      } finally {
        await connection.execute(`drop owned by ${owner}, ${login}; drop role ${login}, ${owner}`)
      }
    })
  },
  { only: ['postgresql 17'], because: 'the command line does the same on every server' },
)
