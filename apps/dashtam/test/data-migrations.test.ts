import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProject } from 'limbeck'
import { describe, expect, onTestFinished, test } from 'vitest'
import { onEveryServer } from '../../../packages/limbeck/test/on-every-server.ts'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

/** Runs one SQL revision on a database. */
async function runRevision({ url }: FreshDatabase, upgrade: string, downgrade = 'select 1'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dashtam-revision-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    join(folder, 'a.sql'),
    `-- change the data\n--\n-- revision: aaaaaaaaaaaa\n\n-- upgrade\n${upgrade};\n\n-- downgrade\n${downgrade};\n`,
  )
  const project = await openProject({ revisions: [folder] }, { url })
  try {
    await project.upgrade('head')
  } finally {
    await project.close()
  }
}

const people = `
  create table people (id int, first_name text, last_name text);
  insert into people values (1, 'Ada', 'Lovelace'), (2, 'Aristotle', null), (3, null, 'Euler'), (4, ' ', null)`

const addFullName = 'alter table people add full_name varchar(200)'
const requireFullName = 'alter table people alter full_name set not null'

describe('a data migration', () => {
  onEveryServer(
    (server) => {
      test('fills a new column from two others, of which either may be null, before it may not be', async () => {
        const database = await freshDatabase(server)
        await database.query(people)
        const fill = `update people set full_name = coalesce(
          nullif(btrim(concat_ws(' ', btrim(first_name), btrim(last_name))), ''), 'unknown')`
        await runRevision(database, [addFullName, fill, requireFullName].join(';\n'))
        expect(await database.query('select full_name from people order by id')).toEqual(
          ['Ada Lovelace', 'Aristotle', 'Euler', 'unknown'].map((full_name) => ({ full_name })),
        )
      })

      test('that forgets the nulls is stopped by name, and leaves nothing behind', async () => {
        const database = await freshDatabase(server)
        await database.query(people)
        const fill = `update people set full_name = first_name || ' ' || last_name`
        await expect(runRevision(database, [addFullName, fill, requireFullName].join(';\n'))).rejects.toThrow(
          /aaaaaaaaaaaa .*step 3 of 3, "alter table people alter full_name set not null": column "full_name" .* contains null values \(SQLSTATE 23502, schema public, table people, column full_name\)/,
        )
        expect(
          await database.query(`select from information_schema.columns where column_name = 'full_name'`),
        ).toEqual([])
        expect(await database.query('select from people')).toHaveLength(4)
      })

      test('gives a naive time its zone by stating it, and in no zone of a session the instant is another', async () => {
        const database = await freshDatabase(server)
        const name = new URL(database.url).pathname.slice(1)
        await database.query(`create table visits (at timestamp not null);
          insert into visits values ('2025-10-03 12:00');
          alter database "${name}" set timezone = 'America/New_York'`)
        await runRevision(
          database,
          `alter table visits alter at type timestamptz using at at time zone 'UTC'`,
        )
        const noon = [{ noon: true }]
        const isNoon = `select at = timestamptz '2025-10-03 12:00Z' as noon from visits`
        expect(await database.query(isNoon)).toEqual(noon)
        // Without a stated zone it is the session's, which Limbeck sets to UTC whatever the database says.
        await database.query(
          'create table naive (at timestamp); insert into naive select at at time zone $$UTC$$ from visits',
        )
        await database.query('drop table alembic_version, limbeck_history, limbeck_progress')
        await runRevision(database, 'alter table naive alter at type timestamptz')
        expect(await database.query(isNoon.replace('visits', 'naive'))).toEqual(noon)
      })
    },
    { only: ['postgresql 17', 'postgresql 18'], because: 'the service asks for PostgreSQL 17' },
  )
})
