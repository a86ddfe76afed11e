import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { buildLimbeck } from '../cli/build-limbeck.ts'
import { temporaryProject } from '../cli/temporary-project.ts'
import { sqlRevision } from '../sql-revision.ts'

beforeAll(() => buildLimbeck())

const vitest = fileURLToPath(new URL('../../../../node_modules/vitest/vitest.mjs', import.meta.url))

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Runs the tests of a project, as its user does, and returns what failed by name, with the first line of why. */
function testProject(directory: string): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve) => {
    const { LIMBECK_TEST_SERVERS_FILE: _, ...env } = process.env
    const words = [vitest, 'run', '--root', directory, '--reporter', 'json']
    execFile(process.execPath, words, { cwd: directory, env }, (_error, stdout) => {
      const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report
      const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
      resolve(
        Object.fromEntries(
          tests.map(({ fullName, status, failureMessages: [why = ''] }) => [
            fullName,
            status === 'passed' ? 'passed' : (why.split('\n')[0] ?? ''),
          ]),
        ),
      )
    })
  })
}

test('the suite that a project adds in one line has a test for each revision, and tells what is wrong', async () => {
  const project = temporaryProject({
    'limbeck.config.ts': `import { sqlFiles } from 'limbeck/sources/sql-files'
export default { revisions: ['versions'], models: [sqlFiles('schema.sql')] }\n`,
    'schema.sql': 'create table people (id int primary key, fax text);',
    'migrations.test.ts': `import { migrationTests } from 'limbeck/testing'\nmigrationTests()\n`,
    'versions/1.sql': sqlRevision({
      revision: 'aaaaaaaaaaaa',
      message: 'make people',
      upgrade: 'create table people (id int primary key);',
      downgrade: 'drop table people;',
    }),
    'versions/2.sql': sqlRevision({
      revision: 'bbbbbbbbbbbb',
      down: 'aaaaaaaaaaaa',
      message: 'index them',
      upgrade: 'create index people_id on people (id);',
    }),
    'versions/3.sql': sqlRevision({
      revision: 'cccccccccccc',
      down: 'aaaaaaaaaaaa',
      message: 'make teams',
      upgrade: 'create table teams (id int not null check (id > 5 and id < 3));',
      downgrade: 'drop table teams;',
    }),
  })
  const over = 'migrations up, down and up again, over rows'
  expect(await testProject(project.directory)).toEqual({
    'migrations have one head': expect.stringContaining('to have a length of 1 but got 2'),
    [`${over} aaaaaaaaaaaa: make people`]: 'passed',
    [`${over} bbbbbbbbbbbb: index them`]: expect.stringMatching(
      /schema-not-restored: .*op\.dropIndex\('people_id'\); second-upgrade-failed: relation "people_id" already exists/,
    ),
    [`${over} cccccccccccc: make teams`]: 'passed',
    [`${over} there are rows in every table`]: expect.stringContaining('teams: new row for relation "teams"'),
    'migrations go to head, back to base and to head again, and leave nothing behind': 'passed',
    'migrations make what the models describe': expect.stringContaining('to deeply equal []'),
  })
}, 300_000)
