import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const diamond = () =>
  temporaryProject(
    revisionProject([
      { revision: 'aaaa00000001', message: 'first' },
      { revision: 'bbbb00000002', downRevision: 'aaaa00000001', message: 'left', branchLabels: ['left'] },
      { revision: 'cccc00000003', downRevision: 'aaaa00000001', message: 'right' },
      { revision: 'dddd00000004', downRevision: ['bbbb00000002', 'cccc00000003'], message: 'both' },
    ]),
  )

test('history --graph draws lanes, in Unicode or ASCII', async () => {
  const project = diamond()
  expect((await project.limbeck(['history', '--graph'])).stdout).toMatchInlineSnapshot(`
    "● dddd00000004 (head) (mergepoint), both
    ├─╮
    ● │ bbbb00000002 (left), left
    │ ● cccc00000003, right
    ├─╯
    ● aaaa00000001 (branchpoint), first
    "
  `)
  expect((await project.limbeck(['history', '--graph', '--ascii'])).stdout).toMatchInlineSnapshot(`
    "* dddd00000004 (head) (mergepoint), both
    |\\
    * | bbbb00000002 (left), left
    | * cccc00000003, right
    |/
    * aaaa00000001 (branchpoint), first
    "
  `)
  const verbose = (await project.limbeck(['history', '--graph', '--verbose'])).stdout
  expect(verbose.replaceAll(project.directory, '…')).toMatchInlineSnapshot(`
    "● Rev: dddd00000004 (head) (mergepoint)
    ├─╮
    │ │ Merges: bbbb00000002, cccc00000003
    │ │ Create Date: 2025-10-03T21:49:21Z
    │ │ Path: …/versions/dddd00000004.ts
    │ │
    │ │     both
    ● │ Rev: bbbb00000002
    │ │ Parent: aaaa00000001
    │ │ Branch names: left
    │ │ Create Date: 2025-10-03T21:49:21Z
    │ │ Path: …/versions/bbbb00000002.ts
    │ │
    │ │     left
    │ ● Rev: cccc00000003
    │ │ Parent: aaaa00000001
    │ │ Create Date: 2025-10-03T21:49:21Z
    │ │ Path: …/versions/cccc00000003.ts
    │ │
    │ │     right
    ├─╯
    ● Rev: aaaa00000001 (branchpoint)
    Parent: <base>
    Branches into: bbbb00000002, cccc00000003
    Create Date: 2025-10-03T21:49:21Z
    Path: …/versions/aaaa00000001.ts

        first
    "
  `)
})

test('edit opens the file in VISUAL, else EDITOR, and says what to do without', async () => {
  const project = diamond()
  project.write('editor.sh', '#!/bin/sh\necho "// edited with $1" >> "$2"\n')
  chmodSync(join(project.directory, 'editor.sh'), 0o755)
  const editor = `${join(project.directory, 'editor.sh')} 'two words'`
  const file = join(project.directory, 'versions/dddd00000004.ts')
  expect(await project.limbeck(['edit', 'dddd'], { EDITOR: 'false', VISUAL: editor })).toMatchObject({
    exitCode: 0,
  })
  expect(readFileSync(file, 'utf8')).toMatch(/\/\/ edited with two words\n$/)
  const without = await project.limbeck(['edit', 'head'])
  expect(without).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(
      /^error: Neither VISUAL nor EDITOR names an editor\nhint: .*dddd00000004\.ts/,
    ),
  })
  expect(await project.limbeck(['edit', 'head'], { EDITOR: 'false' })).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("The editor 'false' failed: it ended with 1"),
  })
  expect((await project.limbeck(['edit', 'base'], { EDITOR: 'true' })).stderr).toContain(
    "'base' names no revision",
  )
})

test("list-templates names Limbeck's templates, and the project's own inside a project", async () => {
  const outside = temporaryProject({})
  expect((await outside.limbeck(['list-templates'])).stdout.split('\n').slice(0, 2)).toEqual([
    'typescript  revisions in TypeScript, with typed operations',
    'sql         revisions in SQL, an upgrade and a downgrade part',
  ])
  const inside = temporaryProject({
    'limbeck.config.ts': "export default { templateFile: 'db/revision.ts.eta' }\n",
  })
  expect((await inside.limbeck(['list-templates'])).stdout).toContain(
    'project     what this project makes new revisions from: db/revision.ts.eta\n',
  )
})

onEveryServer(
  (server) => {
    test('history marks what the database records, and draws what it lacks hollow', async () => {
      const project = diamond()
      const { url } = await server.fresh()
      const limbeck = async (...words: string[]) =>
        (await project.limbeck([...words, '--url', url, '--quiet'])).stdout
      await limbeck('upgrade', 'bbbb')
      expect(await limbeck('history', '--graph', '-i')).toMatchInlineSnapshot(`
        "○ dddd00000004 (head) (mergepoint), both
        ├─╮
        ● │ bbbb00000002 (left) (current), left
        │ ○ cccc00000003, right
        ├─╯
        ● aaaa00000001 (branchpoint), first
        "
      `)
      expect(await limbeck('history', '-r', 'current:')).toMatchInlineSnapshot(`
        "bbbb00000002, cccc00000003 -> dddd00000004 (head) (mergepoint), both
        aaaa00000001 -> bbbb00000002 (left), left
        "
      `)
      expect(await limbeck('history', '-r', 'current:+1')).toMatchInlineSnapshot(`
        "bbbb00000002, cccc00000003 -> dddd00000004 (head) (mergepoint), both
        aaaa00000001 -> bbbb00000002 (left), left
        "
      `)
    })
  },
  { only: ['postgresql 17'], because: 'only the version table is read' },
)
