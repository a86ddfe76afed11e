import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildLimbeck } from '../cli/build-limbeck.ts'
import { revisionText } from '../cli/revision-files.ts'
import { type TemporaryProject, temporaryProject } from '../cli/temporary-project.ts'
import { onEveryServer } from '../on-every-server.ts'
import { sqlRevision } from '../sql-revision.ts'

beforeAll(() => buildLimbeck())

const config = `import { defineConfig } from 'limbeck'
import { sqlFiles } from 'limbeck/sources/sql-files'

export default defineConfig({ revisions: ['versions'], models: [sqlFiles('models.sql')] })
`

const models = (
  columns: string,
) => `create table users (id integer primary key, email text not null${columns});
`

const base0 = revisionText({
  revision: 'base0',
  message: 'first tables',
  upgrade: `op.createTable('users', {
      columns: [{ name: 'id', type: 'integer', nullable: false }, { name: 'email', type: 'text', nullable: false }],
      constraints: [{ type: 'primary key', name: 'users_pkey', columns: ['id'] }],
    })`,
  downgrade: `op.dropTable('users')`,
})

/** A revision in TypeScript that adds a column. */
const addsColumn = (revision: string, downRevision: string, column: string) =>
  revisionText({
    revision,
    downRevision,
    message: `add ${column}`,
    upgrade: `op.addColumn('users', { name: '${column}', type: 'text', nullable: true })`,
    downgrade: `op.dropColumn('users', '${column}')`,
  })

/** A revision in SQL that makes a table, and adds a column. */
const b1 = sqlRevision({
  revision: 'b1000',
  down: 'base0',
  message: 'add tags',
  upgrade:
    'create table tags (id integer primary key, owner integer references users);\nalter table users add column fax text;',
  downgrade: 'alter table users drop column fax;\ndrop table tags;',
})

function project(files: Readonly<Record<string, string>>): TemporaryProject {
  const revisions = Object.entries(files).map(([name, text]) => [`versions/${name}`, text])
  return temporaryProject({
    'limbeck.config.ts': config,
    'models.sql': models(''),
    'versions/base0.ts': base0,
    ...Object.fromEntries(revisions),
  })
}

/** Runs the command line on a database and holds it to an exit code. */
async function run(
  { limbeck }: TemporaryProject,
  url: string,
  exitCode: number,
  ...words: readonly string[]
) {
  const done = await limbeck(words, url === '' ? {} : { DATABASE_URL: url })
  const output = done.exitCode === exitCode ? '' : done.stdout + done.stderr
  expect({ words, exitCode: done.exitCode, output }).toEqual({ words, exitCode, output: '' })
  return done
}

onEveryServer(
  (server) => {
    test('independent branches are merged, and every database takes what it lacks', async () => {
      const [onA, onB, empty] = [await server.fresh(), await server.fresh(), await server.fresh()].map(
        ({ url }) => url,
      ) as [string, string, string]
      const ann = project({ 'a1.ts': addsColumn('a1000', 'base0', 'phone') })
      const bob = project({ 'b1.sql': b1 })
      await run(ann, onA, 0, 'upgrade', 'head')
      await run(bob, onB, 0, 'upgrade', 'head')

      const both = project({ 'a1.ts': addsColumn('a1000', 'base0', 'phone'), 'b1.sql': b1 })
      expect((await run(both, '', 0, 'heads')).stdout).toBe('a1000 (head)\nb1000 (head)\n')
      expect((await run(both, onA, 1, 'upgrade', 'head')).stderr).toContain('a1000, b1000')
      expect((await run(both, onA, 3, 'status')).stdout).toContain(
        'there are 2 heads. Join them with `limbeck merge`',
      )
      const check = await run(both, onA, 3, 'check')
      expect(check.stdout).toContain('a1000 and b1000 give the same schema in every order (2 were run).')

      const merged = await run(both, onA, 0, 'merge', '-m', 'merge feature branches', '--rev-id', 'm1000')
      expect(merged.stdout).toMatch(
        /give the same schema.*\nWrote versions\/.*-m1000_merge_feature_branches\.ts\n$/,
      )
      const file = readdirSync(join(both.directory, 'versions')).find((name) => name.includes('m1000')) ?? ''
      const text = readFileSync(join(both.directory, 'versions', file), 'utf8')
      expect(text).toContain('a1000 and b1000 give the same schema in every order (2 were run).')
      expect(text).toContain("downRevision: ['a1000', 'b1000'],")
      expect(text).toContain('  upgrade() {},\n  downgrade() {},')
      expect((await run(both, '', 0, 'heads')).stdout).toBe('m1000 (head)\n')

      for (const url of [onA, onB, empty]) await run(both, url, 0, 'upgrade', 'head')
      const same = '-- No changes in schema detected.\n'
      expect((await run(both, onA, 0, 'diff', '--from', onA, '--to', onB)).stdout).toBe(same)
      expect((await run(both, onA, 0, 'diff', '--from', onA, '--to', empty)).stdout).toBe(same)

      const vague = await run(both, onA, 1, 'downgrade', '-1')
      expect(vague.stderr).toContain('Ambiguous walk: m1000 merges several parents: a1000, b1000')
      const commands = [...vague.stderr.matchAll(/limbeck (downgrade \S+)/g)].map(([, words = '']) => words)
      expect(commands).toEqual(['downgrade a1000', 'downgrade a1000@base0', 'downgrade b1000@base0'])
      await run(both, onA, 0, ...(commands[2] ?? '').split(' '))
      expect((await run(both, onA, 0, 'current')).stdout).toBe('a1000\n')
      await run(both, onB, 0, ...(commands[0] ?? '').split(' '))
      expect((await run(both, onB, 0, 'current')).stdout).toBe('a1000\nb1000\n')
      const counted = await run(both, onB, 0, 'downgrade', '-1')
      expect(counted.stderr).toContain(
        '-1 is ambiguous with several current revisions (a1000, b1000): it counts from a1000. Write a1000-1 or b1000-1',
      )
      expect((await run(both, onB, 0, 'current')).stdout).toBe('b1000\n')
    }, 400_000)
  },
  {
    only: ['postgresql 15', 'postgresql 18'],
    because: 'it starts many processes; 17 and PGlite have the parts',
  },
)

onEveryServer(
  (server) => {
    test('branches that fight are refused by name, and one of them can be put behind the other', async () => {
      const [onB, empty] = [(await server.fresh()).url, (await server.fresh()).url]
      const phone = sqlRevision({
        revision: 'b1000',
        down: 'base0',
        message: 'add phone',
        upgrade: 'alter table users add column phone varchar(20);',
        downgrade: 'alter table users drop column phone;',
      })
      const fight = 'column public.users.phone (a1000 creates it, b1000 creates it)'
      const team = project({ 'a1.ts': addsColumn('a1000', 'base0', 'phone'), 'b1.sql': phone })
      const refused = await run(team, empty, 3, 'merge', '-m', 'merge feature branches')
      expect(refused.stderr).toContain(
        `error: a1000 and b1000 conflict over ${fight}. After a1000, b1000 fails`,
      )
      expect(refused.stderr).toContain('limbeck rebase b1000 --onto a1000')
      const { error } = JSON.parse((await run(team, empty, 3, 'merge', '--json')).stdout) as {
        readonly error: object
      }
      expect(error).toMatchObject({
        code: 'merge.conflict',
        details: {
          conflicts: [
            {
              object: 'column public.users.phone',
              revisions: [
                { revision: 'a1000', does: 'creates' },
                { revision: 'b1000', does: 'creates' },
              ],
            },
          ],
        },
      })
      expect((await run(team, empty, 3, 'check')).stdout).toContain(fight)
      expect((await run(team, '', 3, 'check')).stderr).toContain(fight)
      expect((await run(team, empty, 3, 'rebase', 'b1000', '--onto', 'a1000')).stderr).toContain(
        `b1000 cannot come after a1000: conflict over ${fight}`,
      )
      expect(readdirSync(join(team.directory, 'versions')).sort()).toEqual(['a1.ts', 'b1.sql', 'base0.ts'])
      expect(readFileSync(join(team.directory, 'versions/b1.sql'), 'utf8')).toBe(phone)

      team.write('versions/b1.sql', b1)
      const bob = project({ 'b1.sql': b1 })
      await run(bob, onB, 0, 'upgrade', 'head')
      expect((await run(team, onB, 1, 'rebase', 'b1000', '--onto', 'a1000')).stderr).toMatch(
        /b1000 is applied in postgresql:\/\/.*, and an applied revision keeps its parent/,
      )
      const moved = await run(team, empty, 0, 'rebase', 'b1000', '--onto', 'a1000')
      expect(moved.stdout).toContain(
        'Changed versions/b1.sql\n  parent: base0 -> a1000\nb1000 applies after a1000.',
      )
      expect(readFileSync(join(team.directory, 'versions/b1.sql'), 'utf8')).toBe(
        b1.replace('down_revision: base0', 'down_revision: a1000'),
      )
      expect((await run(team, '', 0, 'heads')).stdout).toBe('b1000 (head)\n')
      team.write(
        'models.sql',
        `${models(', phone text, fax text')}
        create table tags (id integer primary key, owner integer references users);`,
      )
      await run(team, empty, 0, 'upgrade', 'head')
      expect((await run(team, empty, 0, 'check')).stdout).toBe('No changes in schema detected.\n')
    }, 400_000)

    test('after a switch of branches the other branch is named, and let be when that is asked for', async () => {
      const { url } = await server.fresh()
      const bob = project({ 'b1.sql': b1 })
      await run(bob, url, 0, 'upgrade', 'head')
      const ann = project({ 'a1.ts': addsColumn('a1000', 'base0', 'phone') })
      expect((await run(ann, url, 3, 'status')).stdout).toContain('b1000: the database records it')
      expect((await run(ann, url, 1, 'current')).stderr).toContain(
        "Can't locate revision identified by 'b1000'",
      )
      expect((await run(ann, url, 1, 'upgrade', 'head')).stderr).toContain('--allow-missing')

      const up = await run(ann, url, 0, 'upgrade', 'head', '--allow-missing')
      expect(up.stderr).toContain('left as they are: b1000')
      expect(up.stderr).toContain('Running upgrade base0 -> a1000, add phone')
      expect((await run(ann, url, 0, 'current', '--allow-missing')).stdout).toBe(
        'a1000 (head)\nb1000 (no file here)\n',
      )
      expect((await run(ann, url, 0, 'status', '--allow-missing')).stdout).toContain('Nothing to do.')
      ann.write('models.sql', models(', phone text, fax text'))
      expect((await run(ann, url, 3, 'check', '--allow-missing')).stdout).toContain("op.dropTable('tags')")
      expect((await run(ann, url, 3, 'check')).stdout).toContain('records what has no file: b1000.')

      const both = project({ 'a1.ts': addsColumn('a1000', 'base0', 'phone'), 'b1.sql': b1 })
      await run(both, url, 0, 'merge', '--no-proof')
      await run(both, url, 0, 'upgrade', 'head')
      both.write('versions/a1.ts', addsColumn('a1000', 'base0', 'phone_number'))
      expect((await run(both, url, 3, 'status')).stdout).toContain('a1000: its file has changed')
      expect((await run(both, url, 3, 'check')).stdout).toContain('Edited since they were applied: a1000.')
    }, 400_000)
  },
  { only: ['postgresql 18'], because: 'it starts many processes; the others have the parts' },
)
