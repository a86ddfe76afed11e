import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const config = `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('schema.sql')] })
`

onEveryServer(
  (server) => {
    test('what a revision drops with --keep comes back on the way back, until it is purged', async () => {
      const people =
        'create table people (id integer primary key, phone text not null); create table teams (name text);'
      const project = temporaryProject({
        'limbeck.config.ts': config,
        'schema.sql': people,
        'versions/.keep': '',
      })
      const { url, connection } = await server.fresh()
      const limbeck = (...words: string[]) => project.limbeck(words, { DATABASE_URL: url })
      await limbeck('revision', '--autogenerate', '-m', 'people and teams')
      await limbeck('upgrade', 'head')
      await connection.execute("insert into people values (1, '123'); insert into teams values ('red')")

      project.write('schema.sql', 'create table people (id integer primary key);')
      const written = await limbeck('revision', '--autogenerate', '--keep', '-m', 'no phones, no teams')
      expect(written).toMatchObject({ exitCode: 0 })
      expect(written.stderr).not.toContain('Loses data')
      expect(await limbeck('upgrade', 'head')).toMatchObject({ exitCode: 0 })
      expect((await limbeck('check')).stdout).toBe('No changes in schema detected.\n')
      const kept =
        /^(?:column public\.people\.phone|table public\.teams): dropped \d{4}-\d\d-\d\dT[\d:.]+Z(, \d+ kB)?$/
      const listed = (await limbeck('purge', '--dry-run')).stdout.trimEnd().split('\n')
      expect(listed.map((line) => kept.test(line))).toEqual([true, true])

      expect(await limbeck('downgrade', '-1')).toMatchObject({ exitCode: 0 })
      expect(await connection.query('select phone, name from people, teams')).toEqual([
        { phone: '123', name: 'red' },
      ])
      expect((await limbeck('purge')).stdout).toBe('Nothing is kept.\n')

      await limbeck('upgrade', 'head')
      expect(await limbeck('purge')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--yes') })
      expect((await limbeck('purge', '--yes', '--older-than', '1')).stdout).toBe('Nothing is kept.\n')
      const purged = await limbeck('purge', '--yes', '--json')
      expect(JSON.parse(purged.stdout)).toMatchObject({ isPurged: true, retired: [{}, {}] })
      // The column's values are gone for good, so it cannot be NOT NULL: the database stays as it is.
      expect(await limbeck('downgrade', '-1')).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining('null'),
      })
      await connection.execute('delete from people')
      expect(await limbeck('downgrade', '-1')).toMatchObject({ exitCode: 0 })
      expect(await connection.query('select from teams')).toEqual([])
    })
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'the command line runs in another process',
  },
)
