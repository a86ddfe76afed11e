import { describe, expect, test } from 'vitest'
import { asRole } from '../../test/databases/as-role.ts'
import { makeShadow } from '../../test/databases/make-shadow.ts'
import { tablesOf } from '../../test/databases/tables-of.ts'
import { onEveryServer } from '../../test/on-every-server.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'PGlite has one database',
} as const

onEveryServer((server) => {
  describe('a URL as shadow', () => {
    test('makes databases on that server', async () => {
      const shadow = makeShadow({ setting: (await server.fresh()).url })
      const [row] = await shadow.use((connection) =>
        connection.query<{ name: string }>('select current_database() as name'),
      )
      expect(row?.name).toMatch(/^limbeck_shadow_/)
    })

    test('of a role that may not create databases is used itself, and left empty', async () => {
      const { url, connection } = await asRole(await server.fresh(), 'nocreatedb')
      await connection.execute('create extension citext')
      const shadow = makeShadow({ setting: url })
      for (const _ of [1, 2])
        await shadow.use(async (scratch) => {
          expect(await tablesOf(scratch)).toEqual([])
          await scratch.execute(
            'create table a (id int); create schema b; create table b.c (id int); begin; create table d ()',
          )
        })
      await expect(shadow.use(() => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
      expect(await tablesOf(connection)).toEqual([])
      expect(await connection.query("select 1 from pg_extension where extname = 'citext'")).toHaveLength(1)
      expect(await connection.query("select 1 from pg_namespace where nspname = 'b'")).toEqual([])
    })

    test('serves uses that come at once, one after another', async () => {
      const { url } = await asRole(await server.fresh(), 'nocreatedb')
      const shadow = makeShadow({ setting: url })
      const uses = ['a', 'b'].map((name) =>
        shadow.use(async (connection) => {
          await connection.execute(`create table ${name} (id int)`)
          return tablesOf(connection)
        }),
      )
      expect(await Promise.all(uses)).toEqual([['a'], ['b']])
    })

    test('is refused when that database holds something, which stays', async () => {
      const { url, connection } = await asRole(await server.fresh(), 'nocreatedb')
      await connection.execute('create table precious (id int)')
      const shadow = makeShadow({ setting: url })
      await expect(shadow.use(async () => {})).rejects.toMatchObject({
        code: 'shadow.not-empty',
        message: expect.stringContaining('table precious'),
        hint: expect.stringContaining('createdb'),
      })
      expect(await tablesOf(connection)).toEqual(['precious'])
    })
  })
}, native)
