import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { runContext } from '../../test/run-context.ts'
import { sqlRevision } from '../../test/sql-revision.ts'
import type { Connection } from '../drivers/driver.ts'
import { downgrade } from './downgrade.ts'
import { status } from './status.ts'
import { upgrade } from './upgrade.ts'

const revision = (id: string, down?: string) =>
  sqlRevision({
    revision: id,
    ...(down === undefined ? {} : { down }),
    upgrade: `create table ${id} (id int);`,
    downgrade: `drop table ${id};`,
  })

const trunk = { '1.sql': revision('one1'), '2.sql': revision('two2', 'one1') }
const other = { '3.sql': revision('oth3', 'two2'), '4.sql': revision('oth4', 'oth3') }
const own = { '5.sql': revision('own5', 'two2'), '6.sql': revision('own6', 'own5') }

async function versions(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ version_num: string }>(
    'select version_num from alembic_version order by 1',
  )
  return rows.map((row) => row.version_num)
}

onEveryServer(
  (server) => {
    test('an upgrade starts from what the history names, and gives its line a row beside the unknown one', async () => {
      const { database, connection } = await server.fresh()
      await upgrade(await runContext(database, await folderWith({ ...trunk, ...other })), 'head')
      const here = await runContext(database, await folderWith({ ...trunk, ...own }))
      await expect(upgrade(here, 'head')).rejects.toMatchObject({
        code: 'revision.unknown',
        hint: expect.stringContaining('--allow-missing'),
      })
      const allowed = { ...here, allowMissing: true }
      expect(await status(allowed)).toMatchObject({
        unknown: ['oth4'],
        missing: ['oth3'],
        pending: ['own5', 'own6'],
        isCurrent: false,
      })
      expect(await upgrade(allowed, 'head')).toMatchObject({
        revisions: ['own5', 'own6'],
        heads: ['oth4', 'own6'],
      })
      expect(here.events).toContainEqual({ type: 'notice', text: expect.stringContaining('oth4, oth3') })
      expect(await versions(connection)).toEqual(['oth4', 'own6'])
      expect(await status(allowed)).toMatchObject({ pending: [], isCurrent: true })
      expect(await status(here)).toMatchObject({ isCurrent: false })
      expect(await upgrade(allowed, 'head')).toMatchObject({ revisions: [] })

      // Both lines in one folder again: the rows are what they would have been.
      const joined = { ...trunk, ...other, ...own, '7.sql': revision('mer7', 'oth4, own6') }
      await upgrade(await runContext(database, await folderWith(joined)), 'head')
      expect(await versions(connection)).toEqual(['mer7'])
    })

    test('a merge of known lines takes their rows along and leaves the unknown one', async () => {
      const { database, connection } = await server.fresh()
      const lines = { ...trunk, ...own, '8.sql': revision('lin8', 'two2') }
      await upgrade(await runContext(database, await folderWith({ ...lines, ...other })), 'heads')
      const merged = await folderWith({ ...lines, '9.sql': revision('mer9', 'own6, lin8') })
      const context = { ...(await runContext(database, merged)), allowMissing: true }
      expect(await upgrade(context, 'head')).toMatchObject({ revisions: ['mer9'], heads: ['mer9', 'oth4'] })
      expect(await versions(connection)).toEqual(['mer9', 'oth4'])
    })

    test('an edited file is objected to all the same', async () => {
      const { database } = await server.fresh()
      await upgrade(await runContext(database, await folderWith({ ...trunk, ...other })), 'head')
      const folder = await folderWith({ ...trunk, ...own })
      await writeFile(join(folder, '1.sql'), revision('one1').replace('id int', 'id bigint'))
      const context = { ...(await runContext(database, folder)), allowMissing: true }
      await expect(upgrade(context, 'head')).rejects.toMatchObject({
        code: 'revision.edited',
        details: { revisions: ['one1'] },
      })
    })

    test('where no history names a known revision, nothing can be told and nothing runs', async () => {
      const { database, connection } = await server.fresh()
      await connection.execute(
        "create table alembic_version (version_num varchar(32) primary key); insert into alembic_version values ('oth4')",
      )
      const here = await runContext(database, await folderWith({ ...trunk, ...own }))
      const context = { ...here, allowMissing: true }
      await expect(upgrade(context, 'head')).rejects.toMatchObject({
        code: 'revision.unknown',
        hint: expect.stringContaining('the history names no known revision'),
      })
      expect(await status(context)).toMatchObject({ pending: [], isCurrent: false })
    })

    test('the way back is closed while a revision without a file may stand on it', async () => {
      const { database } = await server.fresh()
      const folder = await folderWith({ ...trunk, ...other })
      await upgrade(await runContext(database, folder), 'head')
      await rm(join(folder, '4.sql'))
      const context = { ...(await runContext(database, folder)), allowMissing: true }
      await expect(downgrade(context, 'one1')).rejects.toMatchObject({ code: 'revision.unknown' })
    })
  },
  { only: ['postgresql 17', 'pglite'], because: 'nothing in it depends on the version of the server' },
)
