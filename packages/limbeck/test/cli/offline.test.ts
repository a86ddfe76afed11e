import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const psql = ['/usr/bin/psql', '/usr/local/bin/psql'].find((path) => existsSync(path))

const files = revisionProject([
  {
    revision: 'aaaa00000001',
    message: 'first tables',
    upgrade: `op.createEnum('mood', ['up', 'down'])
      op.createTable('users', { columns: [{ name: 'id', type: 'integer', nullable: false }, { name: 'm', type: 'public.mood' }],
        constraints: [{ type: 'primary key', name: 'users_pkey', columns: ['id'] }] })
      op.bulkInsert('users', [{ id: 1, m: 'up' }, { id: 2, m: null }])`,
    downgrade: "op.dropTable('users'); op.dropEnum('mood')",
  },
  {
    revision: 'bbbb00000002',
    downRevision: 'aaaa00000001',
    message: "new mood; it's used",
    branchLabels: ['main'],
    upgrade: `op.addEnumValue('mood', 'flat', { ifNotExists: true })
      op.execute("insert into users values (3, 'flat')")
      op.execute('create index concurrently ix_users_m on users (m)')
      op.addColumn('users', { name: 'n', type: 'integer', nullable: false, default: '7' })
      op.createCheckConstraint('users_n', 'users', 'n > 0')
      op.addColumn('users', { name: 'number', type: 'bigint', identity: { generation: 'always' } })
      op.createUniqueConstraint('users_number', 'users', ['number'])`,
    downgrade: `op.dropConstraint('users_number', 'users'); op.dropColumn('users', 'number')
      op.dropConstraint('users_n', 'users'); op.dropColumn('users', 'n'); op.execute('drop index concurrently ix_users_m')
      op.execute('delete from users where id = 3')`,
  },
  {
    revision: 'cccc00000003',
    downRevision: 'aaaa00000001',
    message: 'other line',
    upgrade: "op.createTable('posts', { columns: [{ name: 'id', type: 'integer' }] })",
    downgrade: "op.dropTable('posts')",
  },
])

onEveryServer(
  (server) => {
    test.skipIf(psql === undefined)(
      'what --sql prints leaves under psql what the run itself leaves',
      async () => {
        const [online, offline] = [await server.fresh(), await server.fresh()]
        const project = temporaryProject(files)
        const both = async (words: readonly string[], range: readonly string[]) => {
          const run = await project.limbeck([...words, '--url', online.url])
          expect({ words, ...run }, run.stderr).toMatchObject({ words, exitCode: 0, stdout: '' })
          const kind = words[0] ?? ''
          const flags = words.filter((word) => word.startsWith('--'))
          const script = await project.limbeck([kind, ...range, ...flags, '--sql'])
          expect({ range, ...script }).toMatchObject({ exitCode: 0, stderr: '' })
          project.write('script.txt', script.stdout)
          const file = join(project.directory, 'script.txt')
          await promisify(execFile)(psql ?? '', [offline.url, '-qXv', 'ON_ERROR_STOP=1', '-f', file])
          expect(await outcome(offline.connection), words.join(' ')).toEqual(await outcome(online.connection))
          return script.stdout
        }
        await both(['ensure-version'], [])
        const up = await both(['upgrade', 'heads'], ['heads'])
        const outside = up.split(/^begin;$|^commit;$/m).filter((_part, index) => index % 2 === 0)
        expect(outside.join('')).toContain('create index concurrently ix_users_m on users (m);')
        await both(['downgrade', 'main@aaaa'], ['heads:main@aaaa'])
        await both(['upgrade', 'main@head'], ['cccc:main@head'])
        await both(['downgrade', 'base'], ['heads:base'])
        await both(['stamp', 'heads'], ['heads'])
        await both(['stamp', 'cccc', 'bbbb', '--purge'], ['cccc', 'bbbb'])
        await both(['stamp', 'aaaa'], ['heads:aaaa'])
        await both(['stamp', 'base'], ['aaaa:base'])
      },
      240_000,
    )
  },
  {
    only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
    because: 'psql cannot connect to an embedded PGlite',
  },
)

test('a downgrade as SQL needs a range, and a stamp one start', async () => {
  const project = temporaryProject(files)
  const downgrade = await project.limbeck(['downgrade', 'base', '--sql'])
  expect(downgrade).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/--sql needs a range FROM:TO.*\nhint: .*limbeck downgrade head:base --sql/),
  })
  const stamp = await project.limbeck(['stamp', 'aaaa:bbbb', 'base:cccc', '--sql'])
  expect(stamp).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('both aaaa and base') })
})

/** The schema, the rows, and what the bookkeeping says but for times and who did it. */
async function outcome(connection: Connection): Promise<unknown> {
  const { objects } = await readCatalog(connection)
  const rows = async (sql: string) => connection.query(sql)
  const has = (id: string) => [...objects.keys()].some((each) => each === id)
  return {
    objects: [...objects.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    users: has('table:public.users') ? await rows('select * from users order by id') : undefined,
    versions: await rows('select version_num from alembic_version order by 1'),
    history: await rows('select revision, direction, checksum from limbeck_history order by id'),
    progress: await rows('select revision from limbeck_progress'),
  }
}
