import { describe, expect, onTestFinished, test } from 'vitest'
import { asRole } from '../../test/databases/as-role.ts'
import { databasesAmong } from '../../test/databases/databases-among.ts'
import { makeShadow } from '../../test/databases/make-shadow.ts'
import { tablesOf } from '../../test/databases/tables-of.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import type { Connection } from '../drivers/driver.ts'
import { createShadow } from './create-shadow.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'PGlite has one database',
} as const

onEveryServer((server) => {
  describe('a shadow beside the target', () => {
    test('gives an empty database of the same version to each use', async () => {
      const target = await server.fresh()
      await target.connection.execute('create table in_the_target (id int)')
      const shadow = makeShadow({ setting: 'auto', target: target.database })
      for (const turn of [1, 2])
        await shadow.use(async (connection) => {
          expect(connection.serverVersion).toBe(server.serverVersion)
          expect(await tablesOf(connection)).toEqual([])
          await connection.execute(`create table turn_${turn} (id int); create schema other`)
        })
      expect(await tablesOf(target.connection)).toEqual(['in_the_target'])
    })

    test('returns what the work returns, and throws what it throws', async () => {
      const { database } = await server.fresh()
      const shadow = makeShadow({ setting: 'auto', target: database })
      await expect(shadow.use(() => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
      expect(await shadow.use(async (connection) => (await tablesOf(connection)).length)).toBe(0)
    })

    test('serves one use inside another, each with its own database', async () => {
      const { database } = await server.fresh()
      const shadow = makeShadow({ setting: 'auto', target: database })
      await shadow.use(async (outer) => {
        await outer.execute('create table outer_table (id int)')
        await shadow.use(async (inner) => {
          expect(await tablesOf(inner)).toEqual([])
          await inner.execute('create table inner_table (id int)')
        })
        expect(await tablesOf(outer)).toEqual(['outer_table'])
      })
    })

    test('serves uses that come at once', async () => {
      const { database } = await server.fresh()
      const shadow = makeShadow({ setting: 'auto', target: database })
      const uses = ['a', 'b', 'c'].map((name) =>
        shadow.use(async (connection) => {
          await connection.execute(`create table ${name} (id int)`)
          return tablesOf(connection)
        }),
      )
      expect(await Promise.all(uses)).toEqual([['a'], ['b'], ['c']])
    })

    test('answers for every secret, until the use ends', async () => {
      const { database, connection } = await server.fresh()
      const shadow = makeShadow({ setting: 'auto', target: database })
      const secretOf = async (at: Connection) => {
        const [row] = await at.query<{ secret: string | null }>(
          `select pg_catalog.current_setting('limbeck.secret', true) as secret`,
        )
        return row?.secret ?? ''
      }
      expect(await shadow.use(secretOf)).toBe('password=scratch')
      expect(await secretOf(connection)).toBe('')
    })

    test('can be closed twice, used or not', async () => {
      const { database } = await server.fresh()
      const shadow = makeShadow({ setting: 'auto', target: database })
      await shadow.close()
      await shadow.use(async () => {})
      await shadow.close()
      await shadow.close()
    })
  })
})

onEveryServer((server) => {
  describe('on a server', () => {
    test('the scratch database is gone afterwards, also when the work fails or leaves a session open', async () => {
      const { database, connection } = await server.fresh()
      const shadow = makeShadow({ setting: 'auto', target: database })
      const names: string[] = []
      const note = async (scratch: Connection) => {
        const [row] = await scratch.query<{ name: string }>('select pg_catalog.current_database() as name')
        names.push(row?.name ?? '')
      }
      await shadow.use(note)
      const failing = shadow.use(async (scratch) => {
        await note(scratch)
        await scratch.execute('begin; create table a (id int)')
        throw new Error('no luck')
      })
      await expect(failing).rejects.toThrow('no luck')
      expect(names).toEqual([
        expect.stringMatching(/^limbeck_shadow_/),
        expect.stringMatching(/^limbeck_shadow_/),
      ])
      expect(await databasesAmong(connection, names)).toEqual([])
    })

    test('a subscription does not keep the scratch database', async () => {
      const { database, connection } = await server.fresh()
      const warnings: string[] = []
      const shadow = makeShadow({ setting: 'auto', target: database, warn: (text) => warnings.push(text) })
      const subscribe = `create subscription of_scratch connection 'host=nowhere.invalid' publication p with (connect = false)`
      await shadow.use(async (scratch) => {
        await scratch.execute(subscribe)
        await scratch.execute('begin')
      })
      expect(warnings).toEqual([])
      expect(
        await connection.query(`select from pg_catalog.pg_subscription where subname = 'of_scratch'`),
      ).toEqual([])
    })

    test('the scratch database has the encoding and the locale of the target', async () => {
      const { database, connection } = await server.fresh()
      const name = `latin_${crypto.randomUUID()}`
      await connection.execute(
        `create database "${name}" template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'`,
      )
      onTestFinished(() => connection.execute(`drop database "${name}" with (force)`))
      const target = database.sibling?.(name)
      const shadow = makeShadow({ setting: 'auto', target })
      const locale = await shadow.use(async (scratch) =>
        scratch.query(
          'select pg_encoding_to_char(encoding), datcollate, datctype from pg_database where datname = current_database()',
        ),
      )
      expect(locale).toEqual([{ pg_encoding_to_char: 'LATIN1', datcollate: 'C', datctype: 'C' }])
    })

    test('an ICU locale is taken over', async () => {
      const { database, connection } = await server.fresh()
      const name = `icu_${crypto.randomUUID()}`
      await connection.execute(
        `create database "${name}" template template0 locale_provider icu icu_locale 'de'`,
      )
      onTestFinished(() => connection.execute(`drop database "${name}" with (force)`))
      const shadow = makeShadow({ setting: 'auto', target: database.sibling?.(name) })
      const locale = await shadow.use(async (scratch) =>
        scratch.query(
          "select datlocprovider, coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') as locale from pg_database d where datname = current_database()",
        ),
      )
      expect(locale).toEqual([{ datlocprovider: 'i', locale: 'de' }])
    })

    test('a role that may not create databases gets embedded ones, and is told so', async () => {
      const target = await asRole(await server.fresh(), 'nocreatedb')
      const warnings: string[] = []
      const shadow = makeShadow({
        setting: 'auto',
        target: target.database,
        warn: (message) => warnings.push(message),
      })
      const version = await shadow.use(async (connection) => connection.query('select version()'))
      expect(version).toEqual([{ version: expect.stringContaining('PGlite') }])
      expect(warnings).toEqual([
        expect.stringMatching(
          /^No scratch databases beside .*:\*\*\*@.*: the role may not create databases there/,
        ),
      ])
    })

    test('a role that may create databases needs to be no superuser', async () => {
      const target = await asRole(await server.fresh(), 'createdb')
      const shadow = makeShadow({ setting: 'auto', target: target.database })
      const [row] = await shadow.use((connection) =>
        connection.query<{ name: string }>('select current_database() as name'),
      )
      expect(row?.name).toMatch(/^limbeck_shadow_/)
    })
  })
}, native)

test('a folder of PGlite is no shadow, since a shadow is emptied', () => {
  expect(() => createShadow({ setting: 'pglite:./data' })).toThrow(
    expect.objectContaining({ code: 'config.invalid-shadow' }),
  )
})

test('without a target the databases are embedded', async () => {
  const shadow = makeShadow({ setting: 'auto' })
  expect(await shadow.use((connection) => connection.query('select version()'))).toEqual([
    { version: expect.stringContaining('PGlite') },
  ])
})
