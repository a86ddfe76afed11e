import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/drivers/open-database.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { buildLimbeck } from '../cli/build-limbeck.ts'
import { temporaryProject } from '../cli/temporary-project.ts'
import { onEveryServer } from '../on-every-server.ts'
import { type CountingProxy, countingProxy } from './counting-proxy.ts'
import { historyFiles } from './history-files.ts'
import { watchedRun } from './watched-run.ts'

// What a run costs, in numbers that are the same on every machine. Times stand in `npm run bench`.

/** Packages that take long to load, and that a run without models or revisions to execute has no use for. */
const heavy =
  /node_modules\/(@babel|@electric-sql|drizzle-orm|esbuild|jiti|libpg-query|sucrase|typescript|vitest)\//

/** What starts an embedded server. */
const embedded = /\b(?:start|threaded)-pglite\b/

const typescriptRevision = `/** write one in TypeScript */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'b00000000000',
  downRevision: 'a00000000001',
  branchLabels: [],
  dependsOn: [],
  createdAt: '2026-11-27T20:00:00Z',
  upgrade(op) {
    op.createTable('written', {
      columns: [{ name: 'id', type: 'integer', nullable: false }],
      constraints: [{ type: 'primary key', name: 'written_pkey', columns: ['id'] }],
    })
  },
  downgrade(op) {
    op.dropTable('written')
  },
})
`

beforeAll(() => buildLimbeck())

test('--version loads one file of code', async () => {
  const { modules, stdout } = await watchedRun(temporaryProject({}), ['--version'])
  expect(stdout).toMatch(/^limbeck \d/)
  expect(modules).toEqual([
    expect.stringMatching(/bin\/limbeck\.cjs$/),
    expect.stringMatching(/package\.json$/),
  ])
})

test('without a server, what was made of files that have not changed is not made again', async () => {
  const files = historyFiles(2)
  const project = temporaryProject({
    ...files,
    'models.sql': `${files['models.sql']}create table written (id int constraint written_pkey primary key);`,
    'versions/b00000000000.ts': typescriptRevision,
  })
  const cold = await watchedRun(project, ['check'])
  expect(cold, cold.stderr).toMatchObject({ exitCode: 0 })
  expect(cold.modules.filter((path) => embedded.test(path))).not.toEqual([])
  const warm = await watchedRun(project, ['check'])
  expect(warm, warm.stderr).toMatchObject({ exitCode: 0 })
  expect(warm.modules.filter((path) => embedded.test(path) || heavy.test(path))).toEqual([])
  project.write('versions/b00000000000.ts', typescriptRevision.replace("'integer'", "'bigint'"))
  const changed = await project.limbeck(['check', '--json'])
  expect(JSON.parse(changed.stdout).differences).toHaveLength(1)
})

onEveryServer(
  (server) => {
    const upgraded = async (count: number) => {
      const { url, connection } = await server.fresh()
      const proxy = await countingProxy(url)
      const project = temporaryProject(historyFiles(count))
      const env = { DATABASE_URL: proxy.url }
      const { exitCode, stderr } = await project.limbeck(['upgrade', 'head'], env)
      expect(exitCode, stderr).toBe(0)
      return { proxy, project, env, connection, first: proxy.take() }
    }

    describe('with 100 revisions and nothing to do', () => {
      test.each(['status', 'upgrade head'])('%s', async (command) => {
        const words = command.split(' ')
        const { proxy, project, env } = await upgraded(100)
        // What was written just now is not kept in the index of headers.
        await pause(2_100)
        await project.limbeck(words, env)
        proxy.take()
        const { exitCode, modules, read } = await watchedRun(project, words, env)
        expect(exitCode).toBe(0)
        // Settings of the session, and what the database records.
        expect(proxy.take()).toMatchObject({ sessions: 1, roundTrips: 2, statements: { length: 2 } })
        expect(modules.filter((path) => heavy.test(path))).toEqual([])
        expect(modules.length).toBeLessThan(15)
        expect(read.filter((path) => path.includes('/versions/'))).toEqual([])
      })
    })

    describe('an upgrade costs the same for every revision', () => {
      test('one message each, where there are many', async () => {
        const [one, other] = [(await upgraded(12)).first, (await upgraded(32)).first]
        expect(other.statements.length - one.statements.length).toBe(20)
        expect(other.roundTrips - one.roundTrips).toBeLessThanOrEqual(20)
        expect(other.sessions).toBe(one.sessions)
      })

      test('of few the round trips of begin, each step, what is recorded, commit; and whether the lock is held', async () => {
        const [one, other] = [(await upgraded(3)).first, (await upgraded(9)).first]
        expect((other.roundTrips - one.roundTrips) / 6).toBeCloseTo(5, 0)
        expect(other.sessions).toBe(one.sessions)
      })
    })

    test('revisions as Limbeck writes them are run with nothing that reads TypeScript', async () => {
      const loaded = async (revision: string) => {
        const { url } = await server.fresh()
        const project = temporaryProject({ ...historyFiles(2), 'versions/b00000000000.ts': revision })
        const run = await watchedRun(project, ['upgrade', 'head'], { DATABASE_URL: url })
        expect(run, run.stderr).toMatchObject({ exitCode: 0 })
        return run.modules.filter((path) => heavy.test(path))
      }
      expect(await loaded(typescriptRevision)).toEqual([])
      expect(await loaded(typescriptRevision.replace('upgrade(op)', 'upgrade(op): void'))).not.toEqual([])
    })

    test('a catalog takes the same round trips however large it is', async () => {
      const { url, connection } = await server.fresh()
      const proxy = await countingProxy(url)
      const few = await tripsOfCatalog(proxy)
      for (let index = 0; index < 60; index++)
        await connection.execute(`create table t${index} (id int primary key, name text)`)
      const many = await tripsOfCatalog(proxy)
      expect(many.size).toBeGreaterThan(few.size)
      // The session's settings, whether a transaction is open, begin, which kinds there are, everything, rollback.
      expect([few.roundTrips, many.roundTrips]).toEqual([6, 6])
    })

    test('a check of unchanged models reads one catalog and makes no shadow database', async () => {
      const { proxy, project, env } = await upgraded(2)
      const cold = await project.limbeck(['check'], env)
      expect(cold, cold.stderr).toMatchObject({ exitCode: 0 })
      expect(shadows(proxy.take().statements)).toHaveLength(1)
      const { exitCode, modules } = await watchedRun(project, ['check'], env)
      const { statements, sessions } = proxy.take()
      expect(exitCode).toBe(0)
      expect(shadows(statements)).toEqual([])
      expect(statements.filter((sql) => sql.includes('from pg_catalog.pg_depend'))).toHaveLength(1)
      expect(sessions).toBe(1)
      expect(modules.filter((path) => /compare-states|create-shadow|\/kinds-/.test(path))).toEqual([])
      expect(modules.filter((path) => heavy.test(path))).toEqual([])
    })

    test('a check of unchanged Drizzle models does not run them', async () => {
      const { project, env } = await upgraded(2)
      const tables = historyTables(readFileSync(join(project.directory, 'models.sql'), 'utf8'))
      project.write('models.ts', drizzleTables(tables))
      project.write(
        'limbeck.config.ts',
        `import { defineConfig } from 'limbeck'
import { drizzle } from 'limbeck/sources/drizzle'

export default defineConfig({ revisions: ['versions'], models: [drizzle('models.ts', { names: 'postgresql' })] })
`,
      )
      const cold = await watchedRun(project, ['check'], env)
      expect(cold, cold.stderr).toMatchObject({ exitCode: 0 })
      const ofDrizzle = (modules: readonly string[]) =>
        modules.filter((path) => /drizzle-orm|jiti/.test(path))
      expect(ofDrizzle(cold.modules)).not.toEqual([])
      const warm = await watchedRun(project, ['check'], env)
      expect(warm, warm.stderr).toMatchObject({ exitCode: 0 })
      expect(ofDrizzle(warm.modules)).toEqual([])
      project.write('models.ts', drizzleTables([...tables, 'another']))
      const changed = await project.limbeck(['check', '--json'], env)
      expect(JSON.parse(changed.stdout).differences).toHaveLength(1)

      project.write('models.ts', drizzleTables([...tables, 'other']))
      const generated = await watchedRun(project, ['revision', '--autogenerate', '-m', 'add other'], env)
      expect(generated, generated.stderr).toMatchObject({ exitCode: 0 })
      expect(ofDrizzle(generated.modules)).not.toEqual([])
      expect(ofDrizzle((await watchedRun(project, ['check'], env)).modules)).toEqual([])
    })

    test('what was equal is compared again when either side has changed', async () => {
      const { project, env, connection } = await upgraded(2)
      const [{ name } = { name: '' }] = await connection.query<{ name: string }>(
        `select relname::text as name from pg_class where relname like '%\\_1' and relkind = 'r'`,
      )
      const differences = async () =>
        JSON.parse((await project.limbeck(['check', '--json'], env)).stdout).differences
      expect([await differences(), await differences()]).toEqual([[], []])
      await connection.execute(`alter table "${name}" add note text`)
      expect(await differences()).toHaveLength(1)
      await connection.execute(`alter table "${name}" drop note`)
      expect(await differences()).toEqual([])
      project.write('models.sql', `create table "${name}" (id int primary key);`)
      expect(await differences()).toHaveLength(1)
    })
  },
  { only: ['postgresql 17'], because: 'the counts are the same on every server' },
)

function historyTables(sql: string): readonly string[] {
  return [...sql.matchAll(/^create table "(.+?)"/gm)].map(([, name = '']) => name)
}

function drizzleTables(names: readonly string[]): string {
  const tables = names.map(
    (name, index) => `export const t${index} = pgTable('${name}', { id: integer().primaryKey() })\n`,
  )
  return `import { integer, pgTable } from 'drizzle-orm/pg-core'\n\n${tables.join('')}`
}

function shadows(statements: readonly string[]): readonly string[] {
  return statements.filter((sql) => /^\s*create database/i.test(sql))
}

async function tripsOfCatalog(proxy: CountingProxy): Promise<{ size: number; roundTrips: number }> {
  proxy.take()
  const connection = await openDatabase(proxy.url).connect()
  const { objects } = await readCatalog(connection)
  await connection.close()
  return { size: objects.size, roundTrips: proxy.take().roundTrips }
}
