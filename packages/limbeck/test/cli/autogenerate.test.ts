import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { onEveryServer, type TestServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { databaseUrl } from './database-url.ts'
import { revisionText } from './revision-files.ts'
import { type TemporaryProject, temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const config = (more = '') => `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('schema.sql')], ${more} })
`

const first = {
  revision: 'aaaa00000001',
  message: 'first',
  upgrade:
    "op.createTable('users', { columns: [{ name: 'id', type: 'integer', nullable: true }, { name: 'phone', type: 'text', nullable: true }] })",
  downgrade: "op.dropTable('users')",
}

const files = (schema: string, more?: string) => ({
  'limbeck.config.ts': config(more),
  'schema.sql': schema,
  'versions/aaaa00000001.ts': revisionText(first),
})

const same = 'create table users (id integer, phone text);'
const withoutPhone = 'create table users (id integer);'

const written = ({ directory }: TemporaryProject): readonly string[] =>
  readdirSync(join(directory, 'versions')).filter((name) => name !== 'aaaa00000001.ts')

const words = {
  only: ['postgresql 17'],
  because: 'the comparison has tests of its own on every server',
} as const

describe('without a database', () => {
  const noDatabase = { shadow: "shadow: 'embedded'" }

  test('a revision is generated from the replayed revisions, and check compares with them', async () => {
    const project = temporaryProject(files(`${same} create index ix on users (id);`, noDatabase.shadow))
    const made = await project.limbeck(['revision', '--autogenerate', '-m', 'add index', '--json'])
    expect(made.exitCode).toBe(0)
    const result = JSON.parse(made.stdout)
    expect(result).toMatchObject({
      revision: expect.stringMatching(/^[0-9a-f]{12}$/),
      operations: ["op.createIndex('ix', 'users', ['id'])"],
      lossy: [],
      unmanaged: [],
      hooks: [],
    })
    expect(readFileSync(result.path, 'utf8')).toContain("downRevision: 'aaaa00000001'")
    const check = await project.limbeck(['check', '--json'])
    expect(check.exitCode).toBe(0)
    expect(JSON.parse(check.stdout)).toMatchObject({ from: 'revisions(heads)', differences: [], pending: [] })
  }, 180_000)

  test('an empty revision needs neither models nor a database', async () => {
    const project = temporaryProject(files(same))
    const made = await project.limbeck([
      'revision',
      '-m',
      'Clean up e-mail addresses',
      '--rev-id',
      'bbbb00000002',
    ])
    expect(made).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/_clean_up_e_mail_addresses\.ts\n$/),
    })
    const [name = ''] = written(project)
    expect(name).toMatch(/^\d{8}_\d{4}-bbbb00000002_clean_up_e_mail_addresses\.ts$/)
    expect((await project.limbeck(['heads'])).stdout).toBe('bbbb00000002 (head)\n')
  })

  test('a message of one word is warned of, one of several is not', async () => {
    const project = temporaryProject(files(same))
    const vague = await project.limbeck(['revision', '-m', 'changes'])
    expect(vague.exitCode).toBe(0)
    expect(vague.stderr).toMatch(/^WARN .*'changes'/m)
    const clear = await project.limbeck(['revision', '-m', 'add phone'])
    expect(clear.stderr).not.toContain('WARN')
  })

  test('an SQL file takes its place in the same graph', async () => {
    const project = temporaryProject(files(same))
    await project.limbeck(['revision', '--sql-file', '-m', 'by hand', '--rev-id', 'bbbb00000002'])
    expect(written(project)).toEqual([expect.stringMatching(/-bbbb00000002_by_hand\.sql$/)])
    expect((await project.limbeck(['history'])).stdout).toBe(
      'aaaa00000001 -> bbbb00000002 (head), by hand\n<base> -> aaaa00000001, first\n',
    )
  })

  test('a branch is opened only where that is meant', async () => {
    const project = temporaryProject(files(same))
    await project.limbeck(['revision', '-m', 'second step', '--rev-id', 'bbbb00000002'])
    const refused = await project.limbeck(['revision', '-m', 'third step', '--head', 'aaaa'])
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toMatch(/error: Revision aaaa00000001 is not a head.*\nhint: .*--splice/)
    const branch = ['--head', 'aaaa', '--splice', '--branch-label', 'other', '--rev-id', 'cccc00000003']
    expect((await project.limbeck(['revision', '-m', 'third step', ...branch])).exitCode).toBe(0)
    expect((await project.limbeck(['heads'])).stdout).toBe(
      'bbbb00000002 (head)\ncccc00000003 (other) (head)\n',
    )
    const several = await project.limbeck(['revision', '-m', 'fourth step'])
    expect(several).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/bbbb00000002.*cccc00000003/),
    })
  })

  test('a hook that fails is named, the command fails, and the file stays', async () => {
    const hooks = (entrypoint: string) =>
      `postWriteHooks: [{ name: 'first', type: 'exec', entrypoint: 'true' }, { name: 'second', type: 'exec', entrypoint: '${entrypoint}' }]`
    const project = temporaryProject(files(same, hooks('false')))
    const made = await project.limbeck(['revision', '-m', 'with hooks'])
    expect(made.exitCode).toBe(1)
    expect(made.stderr).toContain("Running post-write hook 'first' ... done\n")
    expect(made.stderr).toContain("Running post-write hook 'second' ... failed\n")
    expect(made.stderr).toMatch(/error: Post-write hook 'second' failed/)
    expect(written(project)).toHaveLength(1)
  })
})

onEveryServer((server: TestServer) => {
  test('a database that is behind is refused; check reports what is pending', async () => {
    const project = temporaryProject(files(same))
    const env = { DATABASE_URL: await databaseUrl(server) }
    const made = await project.limbeck(['revision', '--autogenerate', '-m', 'too early'], env)
    expect(made.exitCode).toBe(1)
    expect(made.stderr).toMatch(/^error: Target database is not up to date\.\nhint: .*limbeck upgrade head/m)
    expect(written(project)).toEqual([])
    const check = await project.limbeck(['check'], env)
    expect(check.exitCode).toBe(3)
    expect(check.stdout).toMatch(/^The database lacks 1 revision: aaaa00000001\.$/m)
  }, 120_000)

  test('what loses data is pointed out, what is not compared is listed, and nothing is written when nothing differs', async () => {
    const { url, connection } = await server.fresh()
    const project = temporaryProject(files(same))
    const limbeck = (...given: string[]) => project.limbeck(given, { DATABASE_URL: url })
    await limbeck('upgrade', 'head')
    await connection.execute('create type unfinished')
    const none = await limbeck('revision', '--autogenerate', '-m', 'nothing new')
    expect(none).toMatchObject({ exitCode: 0, stdout: 'No changes in schema detected.\n' })
    expect(none.stderr).toMatch(/Not compared: base type public\.unfinished/)
    expect(written(project)).toEqual([])
    const empty = await limbeck('revision', '--autogenerate', '--allow-empty', '-m', 'nothing new')
    expect(empty.exitCode).toBe(0)
    expect(written(project)).toHaveLength(1)
    await limbeck('upgrade', 'head')

    project.write('schema.sql', withoutPhone)
    const check = await limbeck('check')
    expect(check).toMatchObject({
      exitCode: 3,
      stdout: expect.stringContaining("  op.dropColumn('users', 'phone')\n"),
    })
    const inActions = await project.limbeck(['check'], { DATABASE_URL: url, GITHUB_ACTIONS: 'true' })
    expect(inActions.stdout).toBe(check.stdout)
    expect(inActions.stderr).toContain(
      "::error title=limbeck::Models and database differ: op.dropColumn('users', 'phone')\n",
    )
    const made = await limbeck('revision', '--autogenerate', '-m', 'drop phone')
    expect(made.exitCode).toBe(0)
    expect(made.stderr).toMatch(/WARN .*Loses data, please review: op\.dropColumn\('users', 'phone'\)/)
  }, 120_000)

  test('what the configuration leaves out is no difference', async () => {
    const { url, connection } = await server.fresh()
    await connection.execute(
      'create schema other; create table other.t (a int); create table public.spatial_ref (a int)',
    )
    const more = "include: (object) => !(object.kind === 'table' && object.id === 'table:public.spatial_ref')"
    const project = temporaryProject(files(same, more))
    await project.limbeck(['upgrade', 'head'], { DATABASE_URL: url })
    const check = await project.limbeck(['check', '--url', url])
    expect(check).toMatchObject({ exitCode: 0, stdout: 'No changes in schema detected.\n' })
  }, 120_000)

  test('diff prints the way from one state to another, and back', async () => {
    const { url, connection } = await server.fresh()
    await connection.execute('create table users (id integer)')
    const project = temporaryProject(files(same))
    const words = ['diff', '--from', url, '--to', 'schema.sql']
    expect((await project.limbeck([...words, '--down'])).stdout).toBe(
      'alter table public.users add column phone text;\n\n-- the way back\nalter table public.users drop column phone;\n',
    )
    expect((await project.limbeck(['diff', '--from', url, '--to', url])).stdout).toBe(
      '-- No changes in schema detected.\n',
    )
    const json = JSON.parse((await project.limbeck([...words, '--json'])).stdout)
    expect(json).toMatchObject({
      operations: [{ op: 'addColumn' }],
      statements: [expect.any(String)],
      unmanaged: [],
    })
    const dump = await project.limbeck(['dump', '--of', url])
    expect(dump.stdout).toBe('create table public.users (\n  id integer\n);\n')
    expect(existsSync(join(project.directory, 'versions'))).toBe(true)
  }, 120_000)
}, words)
