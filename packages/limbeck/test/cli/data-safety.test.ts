import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { sqlRevision } from '../sql-revision.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { hasTerminal, runInTerminal } from './run-in-terminal.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const files = {
  'limbeck.config.ts': `export default { revisions: ['versions'] }\n`,
  'versions/1.sql': sqlRevision({
    revision: 'aaaaaaaaaaaa',
    upgrade: 'create table people (id int, fax text);',
    downgrade: 'drop table people;',
  }),
}
const second = sqlRevision({
  revision: 'bbbbbbbbbbbb',
  down: 'aaaaaaaaaaaa',
  upgrade: 'alter table people drop column fax;',
  downgrade: 'alter table people add column fax text;',
})

onEveryServer(
  (server) => {
    const loaded = async () => {
      const project = temporaryProject(files)
      const { url, connection } = await server.fresh()
      const limbeck = (words: readonly string[], env = {}) =>
        project.limbeck(words, { DATABASE_URL: url, ...env })
      await limbeck(['upgrade', 'head'])
      await connection.execute("insert into people values (1, '0664'), (2, null)")
      project.write('versions/2.sql', second)
      return { project, url, connection, limbeck }
    }

    test('off a terminal an upgrade that loses data ends with 2, and says what to set', async () => {
      const { limbeck } = await loaded()
      const refused = await limbeck(['upgrade', 'head'])
      expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
      expect(refused.stderr).toContain(
        '1 value of people.fax (alter table people drop column fax in bbbbbbbbbbbb',
      )
      expect(refused.stderr).toContain('--allow loses-data or LIMBECK_ALLOW=loses-data')

      const asData = JSON.parse((await limbeck(['upgrade', 'head', '--json'])).stdout)
      expect(asData.error).toMatchObject({
        code: 'run.loses-data',
        details: { losses: [{ revision: 'bbbbbbbbbbbb', losses: [{ on: 'people.fax', count: 1 }] }] },
      })
      expect(await limbeck(['upgrade', 'head', '--allow', 'rows'])).toMatchObject({ exitCode: 1 })
      expect(await limbeck(['upgrade', 'head'], { LIMBECK_ALLOW: 'everything' })).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining("LIMBECK_ALLOW names 'everything'"),
      })
      expect(await limbeck(['upgrade', 'head', '--allow', 'loses-data'])).toMatchObject({ exitCode: 0 })
      const back = await limbeck(['downgrade', 'base'])
      expect(back).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining('The downgrade takes along 2 rows of people'),
      })
    })

    test('the environment or the configuration of a container can allow it', async () => {
      const { limbeck, project } = await loaded()
      expect(await limbeck(['upgrade', 'head'], { LIMBECK_ALLOW: 'loses-data' })).toMatchObject({
        exitCode: 0,
      })
      await limbeck(['downgrade', '-1'])
      project.write(
        'limbeck.config.ts',
        `export default { revisions: ['versions'], allow: ['loses-data'] }\n`,
      )
      expect(await limbeck(['upgrade', 'head'])).toMatchObject({ exitCode: 0 })
    })

    test.runIf(hasTerminal)('on a terminal it asks, both ways', async () => {
      const { project, url, connection } = await loaded()
      const options = { cwd: project.directory, env: { DATABASE_URL: url } }
      const question = { after: 'Go on, and lose it?' }
      const no = await runInTerminal(['upgrade', 'head'], options, [{ ...question, keys: 'n' }])
      expect(no).toMatchObject({ exitCode: 1, screen: expect.stringContaining('1 value of people.fax') })
      expect(await connection.query('select count(fax)::int as kept from people')).toEqual([{ kept: 1 }])
      const yes = await runInTerminal(['upgrade', 'head'], options, [{ ...question, keys: 'y' }])
      expect(yes.exitCode).toBe(0)
      const back = await runInTerminal(['downgrade', 'base'], options, [{ ...question, keys: 'n' }])
      expect(back.screen).toContain('2 rows of people')
      expect(await connection.query('select count(*)::int as kept from people')).toEqual([{ kept: 2 }])
    })
  },
  {
    only: ['postgresql 17'],
    because:
      'the command line runs in another process, and what it asks the server is tested beside the runner',
  },
)
