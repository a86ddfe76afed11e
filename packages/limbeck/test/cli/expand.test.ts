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
  'schema.sql': 'create table orders (id integer primary key, qty text);',
  'versions/.keep': '',
}
const changed = 'create table orders (id integer primary key, qty integer);'

async function projectAtHead(url: string): Promise<TemporaryProject> {
  const project = temporaryProject(files)
  const env = { DATABASE_URL: url }
  await project.limbeck(['revision', '--autogenerate', '-m', 'first tables'], env)
  await project.limbeck(['upgrade', 'head'], env)
  project.write('schema.sql', changed)
  return project
}

const revisionsOf = ({ directory }: TemporaryProject) =>
  readdirSync(join(directory, 'versions')).filter((name) => /expand|contract/.test(name))

onEveryServer(
  (server) => {
    test('off a terminal it asks by its exit code; with the flags it writes two revisions, which stop in between', async () => {
      const { url, connection } = await server.fresh()
      const project = await projectAtHead(url)
      const limbeck = (...words: string[]) => project.limbeck(words, { DATABASE_URL: url })
      const expand = ['revision', '--autogenerate', '--expand', '-m', 'count in numbers']
      const asked = await limbeck(...expand)
      expect(asked).toMatchObject({ exitCode: 2, stdout: '' })
      expect(asked.stderr).toContain('Only you can tell for orders.qty (changes from text to integer)')
      expect(asked.stderr).toContain(
        '--up orders.qty=qty::integer --down orders.qty=qty_new::text; or change it at once: --no-expand orders.qty',
      )
      expect(revisionsOf(project)).toEqual([])

      const made = await limbeck(
        ...expand,
        '--up',
        'orders.qty=qty::integer',
        '--down',
        'orders.qty=qty_new::text',
      )
      expect(made).toMatchObject({ exitCode: 0 })
      expect(made.stdout).toMatch(/^Wrote versions\/.*_expand\.ts\nWrote versions\/.*_contract\.ts\n$/)
      expect(revisionsOf(project)).toHaveLength(2)

      await connection.execute(`insert into orders values (1, '05')`)
      expect(await limbeck('upgrade', '+1')).toMatchObject({ exitCode: 0 })
      expect(await connection.query('select qty, qty_new from orders')).toEqual([{ qty: '05', qty_new: 5 }])
      expect((await limbeck('current', '-v')).stdout).toContain('count in numbers (expand)')
      expect(await limbeck('upgrade', 'head')).toMatchObject({ exitCode: 0 })
      expect(await connection.query('select * from orders')).toEqual([{ id: 1, qty: 5 }])
      expect(await limbeck('check')).toMatchObject({ exitCode: 0 })
    })

    test('--no-expand leaves the change at once; what needs --expand says so; SQL files and --keep are refused', async () => {
      const { url } = await server.fresh()
      const project = await projectAtHead(url)
      const limbeck = (...words: string[]) =>
        project.limbeck(['revision', '-m', 'a change', ...words], { DATABASE_URL: url })
      for (const [words, code] of [
        [['--autogenerate', '--up', 'orders.qty=1'], 'need --expand'],
        [['--expand'], '--expand needs --autogenerate'],
        [['--autogenerate', '--expand', '--sql-file'], 'which an SQL file cannot hold'],
        [['--autogenerate', '--expand', '--keep'], 'A change in phases keeps nothing aside'],
      ] as const) {
        const refused = await limbeck(...words)
        expect(refused).toMatchObject({ exitCode: 1 })
        expect(refused.stderr).toContain(code)
      }
      const made = await limbeck('--autogenerate', '--expand', '--no-expand', 'orders.qty')
      expect(made).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining('Nothing has to be changed in phases'),
      })
      expect(revisionsOf(project)).toEqual([])
    })

    test.skipIf(!hasTerminal)('a terminal is asked, with an expression that may be right', async () => {
      const { url } = await server.fresh()
      const project = await projectAtHead(url)
      const { screen, exitCode } = await runInTerminal(
        ['revision', '--autogenerate', '--expand', '-m', 'count in numbers'],
        { cwd: project.directory, env: { DATABASE_URL: url } },
        [
          { after: 'What is its new value, in SQL over qty?', keys: '\r' },
          { after: 'What is its old value, in SQL over qty_new?', keys: '\r' },
        ],
      )
      expect(screen).toContain('orders.qty changes from text to integer.')
      expect(exitCode).toBe(0)
      const [contract = '', expand = ''] = revisionsOf(project).sort((a, b) =>
        a.includes('contract') ? -1 : b.includes('contract') ? 1 : 0,
      )
      const text = (name: string) => readFileSync(join(project.directory, 'versions', name), 'utf8')
      expect(text(expand)).toContain(`set: { qty_new: 'qty::integer' }`)
      expect(text(contract)).toContain(`set: { qty: 'qty_new::text' }`)
    })
  },
  { only: ['postgresql 17'], because: 'what is asked and written does not depend on the server' },
)
