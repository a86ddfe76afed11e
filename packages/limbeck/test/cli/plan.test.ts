import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { databaseUrl } from './database-url.ts'
import { revisionProject } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const made = {
  revision: 'aaaaaaaaaaaa',
  upgrade: `op.execute("create table team (id int primary key); create table member (id int primary key, team int, level int)")
    op.execute("insert into member select n, n, n from generate_series(1, 5000) n; analyze member")`,
  downgrade: "op.execute('drop table member; drop table team')",
}
const changed = {
  revision: 'bbbbbbbbbbbb',
  downRevision: 'aaaaaaaaaaaa',
  upgrade: `op.addColumn('member', { name: 'note', type: 'text' })
    op.execute('alter table member alter column level type bigint')
    op.execute('create table fresh (id int); alter table fresh add column z int')
    op.createIndex('member_team', 'member', ['team'], { concurrently: true })`,
  downgrade: "op.execute('drop index member_team')",
}

onEveryServer(
  (server) => {
    test('a plan says what each statement blocks, rewrites and builds, and what a trace saw', async () => {
      const project = temporaryProject(revisionProject([made, changed]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      const limbeck = (...words: string[]) => project.limbeck(words, env)
      expect((await limbeck('upgrade', 'aaaa')).exitCode).toBe(0)

      const plan = await limbeck('plan', 'head')
      expect(plan.exitCode).toBe(0)
      expect(plan.stdout).toMatch(
        /add column note text\n {4}blocks reads and writes of member \(access exclusive\), \d+ kB, about 5,000 rows\n/,
      )
      expect(plan.stdout).toMatch(
        /type bigint\n {4}blocks reads and writes of member .*\n {4}rewrites member\n/,
      )
      expect(plan.stdout).toMatch(/alter table fresh add column z int\n {4}blocks nothing\n/)
      expect(plan.stdout).toContain('    blocks nothing on member (share update exclusive), ')
      expect(plan.stdout).toContain('    builds an index of member\n')
      expect(plan.stdout).not.toContain(' ms\n')

      const traced = await limbeck('plan', 'head', '--trace')
      expect(traced.exitCode).toBe(0)
      expect(traced.stdout).toMatch(/^Traced on PostgreSQL \d+\.\d+, without the rows of the database\.\n/)
      expect(traced.stdout).toMatch(
        / {4}blocks reads and writes of member .*\n {4}rewrites member\n {4}took \d+\.\d ms\n/,
      )
      // One session cannot watch itself outside a transaction.
      expect(traced.stdout.includes('is not known')).toBe(server.name === 'pglite')
      expect(traced.stdout).not.toContain('warning:')

      const json = JSON.parse((await limbeck('plan', 'head', '--trace', '--json')).stdout)
      expect(json.tracedOn).toBe(server.serverVersion)
      const member = { relation: 'member', mode: 'access exclusive', blocks: 'reads', rows: 5000 }
      expect(json.revisions[0].steps[1]).toMatchObject({
        operation: 'execute',
        predicted: { locks: [{ ...member, bytes: expect.any(Number) }], rewrites: ['member'] },
        trace: {
          locks: [member],
          rewrites: ['member'],
          scans: [],
          builds: [],
          durationMs: expect.any(Number),
        },
        disagreements: [],
      })
      expect((await limbeck('current')).stdout).toBe('aaaaaaaaaaaa\n')
    }, 240_000)

    test('a statement that fails on empty tables is named', async () => {
      const failing = {
        revision: 'cccccccccccc',
        upgrade:
          "op.execute('set local search_path to pg_catalog'); op.execute('drop table nothing_of_the_kind')",
      }
      const project = temporaryProject(revisionProject([failing]))
      const env = { DATABASE_URL: await databaseUrl(server) }
      const { stderr, exitCode } = await project.limbeck(['plan', 'head', '--trace'], env)
      expect(exitCode).toBe(1)
      expect(stderr).toContain(
        'error: cccccccccccc could not be traced: table "nothing_of_the_kind" does not exist (drop table nothing_of_the_kind)',
      )
    }, 240_000)
  },
  { only: ['postgresql 15', 'postgresql 18', 'pglite'], because: 'it starts many processes' },
)
