import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { sqlRevision } from '../../test/sql-revision.ts'
import { sqlText } from '../sources/sql-text.ts'
import { migrationTests } from './migration-tests.ts'

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'limbeck-testing-')))
afterAll(() => rmSync(directory, { recursive: true }))
writeFileSync(
  join(directory, 'a.sql'),
  sqlRevision({ revision: 'a', upgrade: 'create table t (a integer not null);', downgrade: 'drop table t;' }),
)

describe('the suite for users, on a sound project:', () => {
  migrationTests({ revisions: '.', models: sqlText('create table t (a integer not null)') }, { directory })
})
