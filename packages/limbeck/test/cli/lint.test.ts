import { beforeAll, expect, test } from 'vitest'
import { buildLimbeck } from './build-limbeck.ts'
import { revisionProject } from './revision-files.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

const files = revisionProject([
  {
    revision: 'a1',
    upgrade: "op.createTable('users', { columns: [{ name: 'id', type: 'bigint', nullable: true }] })",
    downgrade: "op.dropTable('users')",
  },
  {
    revision: 'b2',
    downRevision: 'a1',
    upgrade: "op.execute('create index users_idx on users (id)')",
    downgrade: "op.dropIndex('users_idx')",
  },
  {
    revision: 'c3',
    downRevision: 'b2',
    upgrade: "op.dropTable('users') // limbeck-ignore table-drop-loses-data: there is none in production",
    downgrade: "op.createTable('users', { columns: [{ name: 'id', type: 'bigint', nullable: true }] })",
  },
])

test('lint shows place, caret and remedy, and ends with 3', async () => {
  const project = temporaryProject(files)
  const { stdout, exitCode } = await project.limbeck(['lint', '--rule', 'index-build-blocks-writes'])
  expect(stdout).toMatchInlineSnapshot(`
    "versions/b2.ts:13:43 index-build-blocks-writes
      13 |     op.execute('create index users_idx on users (id)')
         |                                           ^ nobody can write users while users_idx is built
         = Write CREATE INDEX CONCURRENTLY; Limbeck runs it outside a transaction (op.createIndex: concurrently: true).

    1 found in 3 revisions.
    "
  `)
  expect(exitCode).toBe(3)
})

test('lint without a finding ends with 0 and counts what is silenced', async () => {
  const project = temporaryProject(files)
  const { stdout, exitCode } = await project.limbeck(['lint', 'c3', 'a1'])
  expect(stdout).toBe('Nothing found in 2 revisions, 1 silenced with a reason.\n')
  expect(exitCode).toBe(0)
})

test('lint prints JSON, SARIF and annotations', async () => {
  const project = temporaryProject(files)
  const json = JSON.parse((await project.limbeck(['lint', 'b2:', '--json'])).stdout)
  expect(json).toMatchObject({
    revisions: ['b2', 'c3'],
    findings: [
      { rule: 'raw-sql-instead-of-operation' },
      { rule: 'index-build-blocks-writes', revision: 'b2', line: 13 },
    ],
    silenced: [{ rule: 'table-drop-loses-data', silenced: 'there is none in production' }],
  })
  const sarif = JSON.parse((await project.limbeck(['lint', 'b2:', '--format', 'sarif'])).stdout)
  expect(sarif.version).toBe('2.1.0')
  expect(sarif.runs[0].results[1]).toMatchObject({
    ruleId: 'index-build-blocks-writes',
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'versions/b2.ts' }, region: { startLine: 13 } } },
    ],
  })
  expect(sarif.runs[0].results[2].suppressions).toEqual([
    { kind: 'inSource', justification: 'there is none in production' },
  ])
  const { stdout } = await project.limbeck([
    'lint',
    'b2',
    '--rule',
    'index-build-blocks-writes',
    '--format',
    'github',
  ])
  expect(stdout).toBe(
    '::error file=versions/b2.ts,line=13,col=43,title=index-build-blocks-writes::nobody can write users while users_idx is built\n',
  )
  const { stderr } = await project.limbeck(['lint', 'b2'], { GITHUB_ACTIONS: 'true' })
  expect(stderr).toContain('::error file=versions/b2.ts,line=13,')
})

test('checklist decides what a program can and names what a person must look at', async () => {
  const project = temporaryProject(files)
  const { stdout, exitCode } = await project.limbeck(['checklist'])
  expect(stdout).toMatchInlineSnapshot(`
    "1. The SQL was reviewed:               FAIL (lint found raw-sql-instead-of-operation (b2, line 13), index-build-blocks-writes (b2, line 13))
    2. The upgrade works:                  pass (all revisions ran from base in a scratch database; look at old rows yourself)
    3. The downgrade works:                a person must look (each revision has one: run it on rows that matter)
    4. Every instant has a time zone:      pass (no revision makes a timestamp without one)
    5. The whole test suite passes:        a person must look (run it on the migrated database)
    6. The message says what changes:      pass (each has more than one word)
    7. The documentation is up to date:    a person must look (look for what it says of what changed)
    8. The files are in git:               a person must look (there is no repository here)
    "
  `)
  expect(exitCode).toBe(3)
})
