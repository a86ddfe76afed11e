import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import { upgrade } from './upgrade.ts'

const ids = Array.from({ length: 12 }, (_, index) => `abc00000000${index.toString(16)}`)

onEveryServer((server) => {
  test('a session that forgets what the run has prepared in it costs nothing but time', async () => {
    const { database, connection } = await server.fresh()
    const revisions = ids.map((revision, index) => {
      const down = ids[index - 1]
      const forgets = index === 4 ? '\ndeallocate all;' : ''
      const text = `create table t${index} (id int);${forgets}`
      return [
        `${revision}.sql`,
        sqlRevision({ revision, ...(down !== undefined && { down }), upgrade: text }),
      ] as const
    })
    const context = await runContext(database, await folderWith(Object.fromEntries(revisions)))
    expect(await upgrade(context, 'head')).toMatchObject({ revisions: ids, heads: [ids.at(-1)] })
    const recorded = await connection.query('select revision from limbeck_history order by id')
    expect(recorded).toEqual(ids.map((revision) => ({ revision })))
  })

  test('what a revision sets by a function does not reach the next one', async () => {
    const { database, connection } = await server.fresh()
    const more: Readonly<Record<number, string>> = {
      1: `create schema other;
create function elsewhere() returns text language sql as
  $$ select pg_catalog.set_config('search_path', 'other', false) $$;`,
      4: 'select elsewhere();',
      6: 'set search_path to other; set local search_path to public;',
    }
    const revisions = ids.map((revision, index) => {
      const down = ids[index - 1]
      const upgrade = `create table t${index} (id int);\n${more[index] ?? ''}`
      return [
        `${revision}.sql`,
        sqlRevision({ revision, ...(down !== undefined && { down }), upgrade }),
      ] as const
    })
    await upgrade(await runContext(database, await folderWith(Object.fromEntries(revisions))), 'head')
    const made = await connection.query(
      `select relnamespace::regnamespace::text as schema, count(*)::int as tables from pg_class where relname ~ '^t[0-9]' group by 1`,
    )
    expect(made).toEqual([{ schema: 'public', tables: ids.length }])
  })
})
