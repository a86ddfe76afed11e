import { readFileSync } from 'node:fs'
import { chmod, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { revisionText } from '../../../test/cli/revision-files.ts'
import { folderWith } from '../../../test/folder-with.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { sqlRevision } from '../../../test/sql-revision.ts'
import { replaceFiles } from '../../revisions/replace-files.ts'
import { openProject } from '../open-project.ts'

const dated = (text: string, date: string) => text.replace('2025-10-03T21:49:21Z', date)

async function open(files: Readonly<Record<string, string>>, url?: string) {
  const folder = await folderWith(files)
  const directory = join(folder, '..')
  const project = await openProject(
    { revisions: folder, ...(url === undefined ? {} : { url }) },
    { directory, env: {} },
  )
  onTestFinished(() => project.close())
  return { folder, project, textOf: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

const base0 = sqlRevision({ revision: 'base0', upgrade: 'create table users (id integer);' })
const line = {
  'base0.sql': base0,
  'a1.ts': dated(revisionText({ revision: 'a1', downRevision: 'base0' }), '2025-11-01T00:00:00Z'),
  'b1.ts': revisionText({ revision: 'b1', downRevision: 'base0' }),
  'b2.ts': dated(revisionText({ revision: 'b2', downRevision: 'b1' }), '2026-01-01T00:00:00Z'),
}

test('a line moves with what follows it: its first file gets the parent, and dates stay in order', async () => {
  const { project, textOf } = await open(line)
  const before = Date.now()
  const result = await project.rebase({ revision: 'b1', onto: 'a1', proof: false })
  expect(result).toMatchObject({ moved: ['b1', 'b2'], asked: undefined, isProven: false, heads: ['b2'] })
  const [first, second] = result.changes
  expect(first).toMatchObject({ revision: 'b1', before: ['base0'], after: ['a1'] })
  expect(Date.parse(first?.createdAt ?? '')).toBeGreaterThanOrEqual(before)
  expect(second).toMatchObject({ revision: 'b2', before: ['b1'], after: ['b1'], createdAt: first?.createdAt })
  expect(textOf('b1.ts')).toBe(
    dated(line['b1.ts'], first?.createdAt ?? '').replace('downRevision: "base0"', "downRevision: 'a1'"),
  )
  expect(textOf('a1.ts')).toBe(line['a1.ts'])
  expect(project.graph.heads).toEqual(['b2'])
})

test('a head stands for its whole line', async () => {
  const { project } = await open(line)
  const result = await project.rebase({ revision: 'a1', onto: 'b2', proof: false })
  expect(result.changes.map(({ revision }) => revision)).toEqual(['a1'])
  expect(project.graph.heads).toEqual(['a1'])
  expect(await project.rebase({ revision: 'a1', onto: 'b1', proof: false })).toMatchObject({ changes: [] })
})

test('what would make a circle, or is no revision, is refused and no file changes', async () => {
  const { project, textOf } = await open(line)
  for (const [revision, onto] of [
    ['b1', 'b2'],
    ['base0', 'a1'],
    ['b1', 'base'],
    ['heads', 'a1'],
  ] as const) {
    await expect(project.rebase({ revision, onto, proof: false })).rejects.toMatchObject({
      code: 'revision.not-rebasable',
    })
  }
  await expect(project.rebase({ revision: 'b1', onto: 'nobody' })).rejects.toMatchObject({
    code: 'revision.unknown',
  })
  for (const [name, text] of Object.entries(line)) expect(textOf(name)).toBe(text)
})

test('files are replaced all or none, and keep their permissions', async () => {
  const folder = await folderWith({ 'a.txt': 'a', 'b.txt': 'b' })
  const [a, b, none] = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await chmod(a, 0o640)
  await expect(
    replaceFiles([
      { path: a, text: 'new' },
      { path: none, text: 'new' },
    ]),
  ).rejects.toMatchObject({ code: 'revision.not-written' })
  expect(readFileSync(a, 'utf8')).toBe('a')
  await replaceFiles([
    { path: a, text: 'new a' },
    { path: b, text: 'new b' },
  ])
  expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['new a', 'new b'])
  expect((await stat(a)).mode & 0o777).toBe(0o640)
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt'])
})

onEveryServer(
  (server) => {
    test('a revision that the database has, or has had without a row, is not moved', async () => {
      const { url } = await server.fresh()
      const { folder, project } = await open(line, url)
      await project.upgrade('b2')
      await expect(project.rebase({ revision: 'b2', onto: 'a1' })).rejects.toMatchObject({
        code: 'rebase.applied',
        hint: expect.stringContaining('limbeck downgrade b1@base0'),
        details: { revisions: ['b1', 'b2'] },
      })
      // The row is now that of a revision without a file; the history still knows what ran.
      await writeFile(join(folder, 'c1.ts'), revisionText({ revision: 'c1', downRevision: 'b2' }))
      const other = await openProject({ revisions: folder, url }, { directory: folder, env: {} })
      onTestFinished(() => other.close())
      await other.upgrade('c1')
      await expect(project.rebase({ revision: 'b2', onto: 'a1' })).rejects.toMatchObject({
        code: 'rebase.applied',
        details: { revisions: ['b1', 'b2'] },
      })
      expect(await project.rebase({ revision: 'a1', onto: 'b2' })).toMatchObject({
        isProven: true,
        changes: [{ revision: 'a1' }],
        asked: expect.stringContaining('postgresql://'),
      })
    })
  },
  { only: ['postgresql 17'], because: 'nothing in it depends on the server' },
)
