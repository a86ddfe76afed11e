import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { downgrade } from './downgrade.ts'
import { upgrade } from './upgrade.ts'

const folder = () =>
  folderWith({
    '1.sql': `-- revision: aaaaaaaaaaaa
-- irreversible: the names are gone
-- upgrade
create table authors (id int primary key);
`,
    '2.sql': `-- revision: bbbbbbbbbbbb
-- down_revision: aaaaaaaaaaaa
-- upgrade
create table books (id int primary key);
-- downgrade
drop table books;
`,
  })

onEveryServer((server) => {
  test('an irreversible revision stops the way back, unless it is forced: then what it did stays', async () => {
    const { database, connection } = await server.fresh()
    const context = await runContext(database, await folder())
    await upgrade(context, 'head')

    await expect(downgrade(context, 'base')).rejects.toMatchObject({ code: 'revision.irreversible' })
    expect(await tables()).toEqual(['authors', 'books'])

    const result = await downgrade(context, 'base', { force: true })
    expect(result).toMatchObject({ revisions: ['bbbbbbbbbbbb', 'aaaaaaaaaaaa'], heads: [] })
    expect(await tables()).toEqual(['authors'])
    expect(context.events).toContainEqual({
      type: 'notice',
      text: 'aaaaaaaaaaaa is irreversible (the names are gone): what it did stays, only its record goes.',
    })

    async function tables(): Promise<readonly string[]> {
      const rows = await connection.query<{ name: string }>(
        `select relname as name from pg_catalog.pg_class where relname in ('authors', 'books') order by 1`,
      )
      return rows.map(({ name }) => name)
    }
  })
})
