import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from 'embedded-server'
import { describe, expect, test } from 'vitest'
import { onEveryServer } from '../../../../packages/limbeck/test/on-every-server.ts'
import { revisionHeads } from '../../src/revision-heads.ts'
import { addRevision } from '../add-revision.ts'
import { copyApplication } from '../copy-application.ts'
import { asked, freshDatabase } from '../fresh-database.ts'
import { makeRoles } from './make-roles.ts'
import { runEntrypoint } from './run-entrypoint.ts'

const application = join(import.meta.dirname, '../..')
const [head = ''] = await revisionHeads()
const atHead = [{ version_num: head }]
const recorded = 'select version_num from public.alembic_version'

describe('the entry point of the containers', () => {
  onEveryServer(
    (server) => {
      test('migrates, then serves; started again, it only serves', async () => {
        const { url } = await freshDatabase(server)
        const first = await runEntrypoint(application, { DATABASE_URL: url })
        await first.prints(/Dashtam answers at/)
        const lines = [
          'INFO  [limbeck.migration] Running Limbeck migrations...',
          'INFO  [limbeck.migration] Will assume transactional DDL.',
          'INFO  [limbeck.migration] Running upgrade  -> bce8c437167b, Initial database schema',
          'INFO  [limbeck.migration] Limbeck migrations completed successfully',
          'Dashtam answers at',
        ]
        const places = lines.map((line) => first.output().indexOf(line))
        expect(places).toEqual([...places].sort((one, other) => one - other))
        expect(places).not.toContain(-1)
        const check = spawnSync('node', [join(application, 'docker/probe.mjs')], {
          env: { PATH: process.env.PATH, PORT: String(first.port) },
        })
        expect(check.status).toBe(0)
        first.child.kill('SIGTERM')
        expect(await first.ended).toBe(0)

        const second = await runEntrypoint(application, { DATABASE_URL: url })
        await second.prints(/Dashtam answers at/)
        expect(second.output()).not.toContain('Running upgrade')
        second.child.kill('SIGTERM')
        expect(await second.ended).toBe(0)
      })

      test('does not start the service when the migration fails', async () => {
        const { url, query } = await freshDatabase(server)
        const broken = copyApplication()
        addRevision(broken, 'ffffffffffff', head, 'select 1 / 0')
        const run = await runEntrypoint(broken, { DATABASE_URL: url })
        expect(await run.ended).toBe(1)
        expect(run.output()).toContain('error: the migration failed, so the service does not start')
        expect(run.output()).toMatch(/ffffffffffff.*division by zero/s)
        expect(run.output()).not.toContain('Dashtam answers')
        expect(run.wasOpen()).toBe(false)
        expect(await query(recorded)).toEqual(atHead)
      })

      test('ends when it is stopped during the migration, and what was under way is rolled back', async () => {
        const { url, query } = await freshDatabase(server)
        const slow = copyApplication()
        addRevision(
          slow,
          'ffffffffffff',
          head,
          'create table public.half_made (id int); select pg_catalog.pg_sleep(8)',
        )
        const run = await runEntrypoint(slow, { DATABASE_URL: url })
        await run.prints(/Running upgrade \w+ -> ffffffffffff/)
        run.child.kill('SIGTERM')
        expect(await run.ended).toBe(143)
        expect(run.wasOpen()).toBe(false)
        // The server notices when the statement has ended that nobody waits for it.
        await expect
          .poll(
            () =>
              query(
                `select from pg_catalog.pg_stat_activity where query ~ '^create table public.half_made|pg_sleep' and pid <> pg_catalog.pg_backend_pid()`,
              ),
            { timeout: 30_000 },
          )
          .toEqual([])
        expect(await query(recorded)).toEqual(atHead)
        expect(await query(`select pg_catalog.to_regclass('public.half_made') as made`)).toEqual([
          { made: null },
        ])
      })

      test('lets three replicas start at once: each revision runs once, and all of them serve', async () => {
        const { url } = await freshDatabase(server)
        const runs = await Promise.all([1, 2, 3].map(() => runEntrypoint(application, { DATABASE_URL: url })))
        await Promise.all(runs.map((run) => run.prints(/Dashtam answers at/)))
        const all = runs.map((run) => run.output()).join('')
        const upgrades = [...all.matchAll(/Running upgrade (.*?),/g)].map(([, step]) => step)
        expect(upgrades.length).toBeGreaterThan(10)
        expect(new Set(upgrades).size).toBe(upgrades.length)
      })

      test('can wait until a job of its own has migrated', async () => {
        const { url } = await freshDatabase(server)
        const replica = await runEntrypoint(application, { DATABASE_URL: url, MIGRATE_ON_START: 'wait' })
        const job = await runEntrypoint(application, { DATABASE_URL: url }, ['migrate'])
        expect(await job.ended).toBe(0)
        await replica.prints(/Dashtam answers at/)
        expect(replica.output()).not.toContain('Running upgrade')
        const hasty = await runEntrypoint(application, {
          DATABASE_URL: (await freshDatabase(server)).url,
          MIGRATE_ON_START: 'wait',
          WAIT_SECONDS: '1',
        })
        expect(await hasty.ended).toBe(1)
        expect(hasty.output()).toContain('error: the database is not at head')
      })

      test('migrates as the owner, answers probes meanwhile, and replicas that only read and write wait for it', async () => {
        const { url, query } = await freshDatabase(server)
        const { owner, migrator, service } = await makeRoles(url)
        const replicas = await Promise.all(
          [1, 2].map(() => runEntrypoint(application, { DATABASE_URL: service, MIGRATE_ON_START: 'wait' })),
        )
        const probed = String(await freePort())
        const job = await runEntrypoint(
          application,
          { DATABASE_URL: migrator, MIGRATION_ROLE: owner, HEALTH_PORT: probed },
          ['migrate'],
        )
        const probe = (path: string) =>
          fetch(`http://127.0.0.1:${probed}${path}`).then(
            ({ status }) => status,
            () => undefined,
          )
        await expect.poll(() => probe('/live'), { interval: 5, timeout: 30_000 }).toBe(200)
        expect(await job.ended, job.output()).toBe(0)
        await Promise.all(replicas.map((replica) => replica.prints(/Dashtam answers at/)))

        const [first] = replicas
        const ask = (path: string, body?: object) =>
          fetch(`http://127.0.0.1:${first?.port}${path}`, {
            ...(body && { method: 'POST', body: JSON.stringify(body) }),
            headers: { 'content-type': 'application/json' },
          })
        for (const path of ['/live', '/ready']) expect((await ask(path)).status, path).toBe(200)
        const person = { email: 'ann@example.com', password: 'Correct-horse-9', name: 'Ann' }
        expect((await ask('/api/v1/auth/register', person)).status).toBe(201)

        const asService = asked(service)
        for (const change of [
          'create table mine (id integer)',
          'drop table users',
          'alter table users add x integer',
        ])
          await expect(asService.query(change), change).rejects.toThrow(/permission denied|must be owner/)
        const owners = `select distinct pg_catalog.pg_get_userbyid(relowner) as name from pg_catalog.pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S', 'i')`
        expect(await query(owners)).toEqual([{ name: owner }])
      })

      test('names what it is not told', async () => {
        const run = await runEntrypoint(application, { DATABASE_URL: '' })
        expect(await run.ended).toBe(1)
        expect(run.output()).toBe('error: DATABASE_URL is not set\n')
        const { url } = await freshDatabase(server)
        const second = await runEntrypoint(application, {
          DATABASE_URL: url,
          MIGRATE_ON_START: 'false',
          SECRET_KEY: '',
        })
        expect(await second.ended).toBe(1)
        expect(second.output()).toMatch(/SECRET_KEY: /)
      })
    },
    { only: ['postgresql 17'], because: 'the containers run PostgreSQL 17' },
  )
})
