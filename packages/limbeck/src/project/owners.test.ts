import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderWith } from '../../test/folder-with.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sqlText } from '../sources/sql-text.ts'
import { openProject } from './open-project.ts'

const users = 'create table users (id integer primary key);'
const others = { kind: 'owner', name: 'public table public.users' }

onEveryServer(
  (server) => {
    test('what the database has of owners is let be where the models state none, and listed', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(`${users} alter table users owner to pg_monitor`)
      const project = await openProject({ url, models: [sqlText(users)], revisions: [await folderWith({})] })
      const { differences, unmanaged } = await project.check()
      expect(differences).toEqual([])
      expect(unmanaged).toContainEqual(others)
      await project.close()
    })

    test('where the models state one, all are compared', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(`${users} create view v as select 1; alter view v owner to pg_monitor`)
      const models = sqlText(`${users} create view v as select 1; alter table users owner to pg_monitor`)
      const project = await openProject({ url, models: [models], revisions: [await folderWith({})] })
      const made = await project.revision({ message: 'owners', autogenerate: true })
      expect(made.operations).toEqual([
        `op.alterOwner({ table: 'users' }, 'pg_monitor')`,
        `op.alterOwner({ table: 'v' }, { currentUser: true })`,
      ])
      await project.upgrade('head')
      expect((await project.check()).differences).toEqual([])
      await project.close()
    })

    test('what belongs to the role that revisions run as goes without saying', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(`${users} alter table users owner to pg_monitor`)
      const project = await openProject({
        url,
        role: 'pg_monitor',
        models: [sqlText(users)],
        revisions: [await folderWith({})],
      })
      expect(await project.check()).toMatchObject({ differences: [], unmanaged: [] })
      await project.close()
    })

    test('an adopted database names no owner that a fresh one would lack', async () => {
      const { url, connection } = await server.fresh()
      await connection.execute(`${users} alter table users owner to pg_monitor`)
      const project = await openProject({ url, revisions: [await folderWith({})] })
      const { path = '' } = await project.adopt({ message: 'as it is' })
      const text = readFileSync(path, 'utf8')
      expect(text).toContain('users')
      expect(text).not.toContain('pg_monitor')
      await project.close()
    })
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'owners are read alike by all versions' },
)
