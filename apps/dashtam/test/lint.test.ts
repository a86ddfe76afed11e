import { execFile } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { revisionHeads } from '../src/revision-heads.ts'
import { addRevision } from './add-revision.ts'
import { copyApplication } from './copy-application.ts'

const [head = ''] = await revisionHeads()
const limbeckCommand = join(import.meta.dirname, '../../../node_modules/limbeck/bin/limbeck.cjs')

interface Run {
  readonly code: number
  readonly output: string
}

function limbeck(folder: string, ...words: readonly string[]): Promise<Run> {
  const env = { ...process.env, DATABASE_URL: 'pglite:memory', GITHUB_ACTIONS: '' }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [limbeckCommand, '--quiet', ...words],
      { cwd: folder, env },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    )
  })
}

test('lint finds nothing in what is there', async () => {
  expect(await limbeck(copyApplication(), 'lint')).toMatchObject({ code: 0 })
})

test('lint refuses a naive time in a revision and in a model', async () => {
  const copy = copyApplication()
  addRevision(copy, 'ffffffffffff', head, 'create table events (id uuid primary key, at timestamp not null)')
  const inRevision = await limbeck(copy, 'lint')
  expect(inRevision.code).toBe(3)
  expect(inRevision.output).toMatch(/ffffffffffff\w*\.sql:8:\d+.*naive-timestamp/)
  appendFileSync(
    join(copy, 'src/models/updated-at.sql'),
    '\ncreate table naive (id uuid primary key, at timestamp);\n',
  )
  const inModels = await limbeck(copy, 'lint', '--models', '--rule', 'naive-timestamp')
  expect(inModels.code).toBe(3)
  expect(inModels.output).toMatch(/naive\.at/)
})

test('lint asks for one change in one revision', async () => {
  const copy = copyApplication()
  const two = 'alter table users add column a text; alter table rate_limit_audit_logs add column b text'
  addRevision(copy, 'ffffffffffff', head, two)
  const { code, output } = await limbeck(copy, 'lint', '--rule', 'unrelated-tables')
  expect(code).toBe(3)
  expect(output).toMatch(/users.*rate_limit_audit_logs|rate_limit_audit_logs.*users/)
})

test('lint asks for the operation where raw SQL has one', async () => {
  const copy = copyApplication()
  writeFileSync(
    join(copy, 'migrations/versions/20991231_0000-ffffffffffff_raw_sql.ts'),
    `/**
 * raw sql
 */
import { defineRevision } from 'limbeck'

export default defineRevision({
  revision: 'ffffffffffff',
  downRevision: '${head}',
  createdAt: '2099-12-31T00:00:00Z',
  upgrade(op) {
    op.execute('alter table users add column nickname varchar(20)')
  },
  downgrade(op) {
    op.dropColumn('users', 'nickname')
  },
})
`,
  )
  const { code, output } = await limbeck(copy, 'lint', '--rule', 'raw-sql-instead-of-operation')
  expect(code).toBe(3)
  expect(output).toMatch(/ffffffffffff_raw_sql\.ts:11:/)
  expect(output).toContain('op.addColumn')
})

test('lint refuses a required column that rows have no value for', async () => {
  const copy = copyApplication()
  addRevision(copy, 'ffffffffffff', head, 'alter table users add column nickname text not null')
  const { code, output } = await limbeck(copy, 'lint')
  expect(code).toBe(3)
  expect(output).toContain('required-column-fails-on-rows')
})

test('the checklist prints its eight points, with what can be decided', async () => {
  const copy = copyApplication()
  const { code, output } = await limbeck(copy, 'checklist')
  expect(code).toBe(0)
  const states = [...output.matchAll(/^(\d)\. (.+?): +(pass|fail|a person must look) \(/gm)]
  expect(states.map(([, number, point, state]) => [Number(number), point, state])).toEqual([
    [1, 'The SQL was reviewed', 'a person must look'],
    [2, 'The upgrade works', 'pass'],
    [3, 'The downgrade works', 'a person must look'],
    [4, 'Every instant has a time zone', 'pass'],
    [5, 'The whole test suite passes', 'a person must look'],
    [6, 'The message says what changes', 'pass'],
    [7, 'The documentation is up to date', 'a person must look'],
    [8, 'The files are in git', 'a person must look'],
  ])
  addRevision(copy, 'ffffffffffff', head, 'alter table users add column seen timestamp')
  const naive = await limbeck(copy, 'checklist')
  expect(naive.code).toBe(3)
  expect(naive.output).toMatch(/4\. Every instant has a time zone: +FAIL/)
})
