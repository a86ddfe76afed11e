import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { sqlText } from '../sources/sql-text.ts'
import { migrationTests } from './migration-tests.ts'

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'limbeck-testing-')))
afterAll(() => rmSync(directory, { recursive: true }))
writeFileSync(
  join(directory, 'a.sql'),
  '-- first\n--\n-- revision: a\n\n-- upgrade\ncreate table t (a integer);\n\n-- downgrade\ndrop table t;\n',
)

describe('the suite for users, on a sound project:', () => {
  migrationTests({ revisions: '.', models: sqlText('create table t (a integer)') }, { directory })
})
