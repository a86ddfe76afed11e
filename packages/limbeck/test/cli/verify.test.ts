import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { sqlRevision } from '../sql-revision.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const files = {
  'limbeck.config.ts': `export default { revisions: ['versions'] }\n`,
  'versions/1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    message: 'make people',
    upgrade: 'create table people (id int primary key, seen timestamp);',
    downgrade: 'drop table people;',
  }),
  'versions/2.sql': sqlRevision({
    revision: 'bbbbbbbbbbbb',
    down: 'aaaaaaaaaaaa',
    message: 'say when in which zone',
    upgrade: 'alter table people alter column seen type timestamptz;',
    downgrade: `alter table people alter column seen type timestamp using seen at time zone 'UTC';`,
  }),
}

onEveryServer(
  (server) => {
    test('verify proves what is pending, says what is wrong, and leaves the database alone', async () => {
      const project = temporaryProject(files)
      const { url, connection } = await server.fresh()
      const limbeck = (...words: string[]) => project.limbeck(words, { DATABASE_URL: url })
      const wrong = await limbeck('verify')
      expect(wrong).toMatchObject({ exitCode: 3 })
      expect(wrong.stdout).toMatch(
        /^✓ aaaaaaaaaaaa, make people: up, down, up\n✗ bbbbbbbbbbbb, say when in which zone \(versions\/2\.sql\)\n {4}zone-not-stated: people\.seen becomes timestamptz without .*\n1 of 2 revisions failed, with \d+ rows in 1 of 1 tables \(seed 1\)\.\n$/,
      )
      expect(await connection.query(`select from pg_class where relname = 'people'`)).toEqual([])

      await limbeck('upgrade', 'aaaaaaaaaaaa')
      const pending = await limbeck('verify', '--json', '--seed', '7')
      expect(JSON.parse(pending.stdout)).toMatchObject({
        seed: 7,
        revisions: [{ revision: 'bbbbbbbbbbbb', failures: [{ kind: 'zone-not-stated', table: 'people' }] }],
      })
      await limbeck('upgrade', 'head')
      expect(await limbeck('verify')).toMatchObject({
        exitCode: 0,
        stdout: 'Nothing to verify: the database has applied every revision. --all takes them all.\n',
      })
      expect(await limbeck('verify', '--all')).toMatchObject({ exitCode: 3 })
      expect((await limbeck('verify', ':aaaaaaaaaaaa')).stdout).toContain('Verified 1 revision')
      expect(await limbeck('verify', '--all', 'head')).toMatchObject({ exitCode: 1 })
      expect(await limbeck('verify', '--seed', 'x')).toMatchObject({ exitCode: 1 })
    })
  },
  {
    only: ['postgresql 17'],
    because: 'the command line runs in another process, and what it proves is tested beside the project',
  },
)
