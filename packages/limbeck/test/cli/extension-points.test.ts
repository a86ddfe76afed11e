import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { type TemporaryProject, temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck({ withTypes: true }))

const operations = `import { defineOperation, type OperationMethod } from 'limbeck'

/** Lets everybody read a table. */
export const grantRead = defineOperation('grantRead', {
  record: (table: string, { role = 'public' }: { readonly role?: string } = {}) => ({ table, role }),
  render: ({ table, role }) => (role === 'public' ? [table] : [table, { role }]),
  sql: ({ table, role }) => [{ sql: \`grant select on \${table} to \${role}\` }],
  touches: () => ({}),
})

declare module 'limbeck' {
  interface CustomOperations {
    /** Lets everybody read a table. */
    grantRead: OperationMethod<typeof grantRead>
  }
}
`

const config = `import { appendFileSync } from 'node:fs'
import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'
import { grantRead } from './operations.ts'

export default defineConfig({
  revisions: ['versions'],
  models: [sqlFiles('schema.sql')],
  operations: [grantRead],
  includeName: ({ kind, name }) => !(kind === 'table' && name.startsWith('cache_')),
  include: (object) => object.id !== 'column:public.users.legacy',
  compareType: ({ table, column, current, desired }) =>
    \`\${table}.\${column} \${current} \${desired}\` === 'users.score integer bigint' ? false : undefined,
  compareDefault: ({ column }) => (column === 'made' ? false : undefined),
  processOperations: ({ message, isGenerated, upgrade, downgrade }) => {
    if (message.startsWith('refused')) return false
    if (!isGenerated) return undefined
    const made = upgrade.filter(({ op }) => op === 'createTable').map(({ args }) => (args as { name: string }).name)
    return { upgrade: [...upgrade, ...made.map((table) => grantRead.of({ table, role: 'public' }))], downgrade }
  },
  onRevisionApplied: ({ revision, direction, message }) => {
    appendFileSync('applied.txt', \`\${direction} \${revision} \${message}\\n\`)
  },
})
`

const files = {
  'operations.ts': operations,
  'limbeck.config.ts': config,
  'schema.sql': "create table users (id integer, score bigint, made text default 'model');",
  'versions/.keep': '',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      types: ['node'],
      skipLibCheck: true,
      allowImportingTsExtensions: true,
    },
    include: ['limbeck.config.ts', 'operations.ts', 'versions'],
  }),
}

/** What the type checker says of the project's files. */
async function typeErrors({ directory }: TemporaryProject): Promise<string> {
  const tsc = join(directory, 'node_modules/.bin/tsc')
  return promisify(execFile)(tsc, ['-p', '.'], { cwd: directory }).then(
    () => '',
    ({ stdout }: { readonly stdout: string }) => stdout,
  )
}

onEveryServer(
  (server) => {
    test("a project's own operations, filters, comparisons and hooks take part everywhere", async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(`create table users (id integer, score integer, made text default 'database', legacy text);
        create table cache_pages (a integer)`)
      const project = temporaryProject(files)
      const limbeck = (...words: string[]) => project.limbeck([...words, '--url', url])
      expect(await limbeck('check')).toMatchObject({
        exitCode: 0,
        stdout: 'No changes in schema detected.\n',
      })

      const refused = await limbeck('revision', '-m', 'refused by the hook')
      expect(refused).toMatchObject({
        exitCode: 0,
        stdout: 'No revision: processOperations refused it.\n',
      })
      project.write('schema.sql', `${files['schema.sql']} create table posts (id integer);`)
      const made = await limbeck('revision', '--autogenerate', '-m', 'add posts', '--rev-id', 'aaaa00000001')
      expect(made.exitCode, made.stderr).toBe(0)
      const [name = '', ...others] = readdirSync(join(project.directory, 'versions')).filter((each) =>
        each.endsWith('.ts'),
      )
      expect(others).toEqual([])
      const text = readFileSync(join(project.directory, 'versions', name), 'utf8')
      expect(text.match(/op\.\w+\(.*/g)).toEqual([
        "op.createTable('posts', { columns: [{ name: 'id', type: 'integer', nullable: true }] })",
        "op.grantRead('posts')",
        "op.dropTable('posts')",
      ])
      expect(await typeErrors(project)).toBe('')
      project.write(`versions/${name}`, text.replace("grantRead('posts')", "grantRead('posts', { role: 7 })"))
      expect(await typeErrors(project)).toMatch(/Type 'number' is not assignable to type 'string/)
      project.write(`versions/${name}`, text)

      expect((await limbeck('plan', 'head')).stdout).toContain('] grant select on posts to public\n')
      expect((await limbeck('upgrade', 'head', '--sql')).stdout).toContain(
        '\ngrant select on posts to public;\n',
      )
      expect((await limbeck('upgrade', 'head')).exitCode).toBe(0)
      const allowed = "select has_table_privilege('pg_monitor', 'posts', 'select') as allowed"
      expect(await connection.query(allowed)).toEqual([{ allowed: true }])
      expect(readFileSync(join(project.directory, 'applied.txt'), 'utf8')).toBe(
        'upgrade aaaa00000001 add posts\n',
      )
      const sql = await limbeck('revision', '--autogenerate', '-m', 'nothing new', '--sql-file')
      expect(sql.stdout).toBe('No changes in schema detected.\n')

      const unknown = config.replace(
        "grantRead.of({ table, role: 'public' })",
        "({ op: 'grantWrite', args: {} })",
      )
      project.write('limbeck.config.ts', unknown)
      project.write(
        'schema.sql',
        `${files['schema.sql']} create table posts (id integer); create table more ();`,
      )
      expect(await limbeck('revision', '--autogenerate', '-m', 'add more')).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining(
          'processOperations returned an upgrade with the unknown operation grantWrite',
        ),
      })
    }, 120_000)

    test('several databases share a configuration, each with its own keys, chosen by --name', async () => {
      const [main, audit] = [await server.fresh(), await server.fresh()]
      const project = temporaryProject({
        'limbeck.config.ts': `import { defineConfig } from 'limbeck'

export default defineConfig({
  versionTable: 'versions_of_both',
  databases: {
    main: { url: '${main.url}', revisions: 'main' },
    audit: { url: '${audit.url}', revisions: 'audit', versionTable: 'audit_versions' },
  },
})
`,
        'main/.keep': '',
        'audit/.keep': '',
      })
      await project.limbeck(['revision', '-n', 'audit', '-m', 'first step', '--rev-id', 'aaaa00000001'])
      expect(readdirSync(join(project.directory, 'audit'))).toHaveLength(2)
      expect(readdirSync(join(project.directory, 'main'))).toHaveLength(1)
      // DATABASE_URL cannot be the URL of each, so what the configuration says of one wins over it.
      await project.limbeck(['--name', 'audit', 'upgrade', 'head'], { DATABASE_URL: main.url })
      expect(await audit.connection.query('select version_num from audit_versions')).toEqual([
        { version_num: 'aaaa00000001' },
      ])
      const own = { DATABASE_URL_AUDIT: main.url }
      expect((await project.limbeck(['current', '-n', 'audit'], own)).stdout).toBe('')
      await project.limbeck(['ensure-version', '--name', 'main'])
      expect(
        await main.connection.query("select to_regclass('versions_of_both') is not null as made"),
      ).toEqual([{ made: true }])
      const without = await project.limbeck(['heads'])
      expect(without).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('hint: Say which one: --name main or --name audit\n'),
      })
      expect((await project.limbeck(['heads', '--name', 'adit'])).stderr).toContain(
        'Did you mean --name audit?',
      )
    }, 120_000)
  },
  {
    only: ['postgresql 17'],
    because: 'they are about files and configuration; the parts run on every server',
  },
)
