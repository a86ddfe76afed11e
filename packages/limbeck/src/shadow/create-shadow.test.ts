import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { onEveryServer, type TestDatabase } from '../../test/on-every-server.ts'
import type { Connection, Database } from '../drivers/driver.ts'
import { openDatabase } from '../drivers/open-database.ts'
import { createShadow, type ShadowOptions } from './create-shadow.ts'
import { scratchName } from './scratch-name.ts'
import type { Shadow } from './shadow.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'PGlite has one database',
} as const

onEveryServer((server) => {
  describe('a shadow beside the target', () => {
    test('gives an empty database of the same version to each use', async () => {
      const target = await server.fresh()
      await target.connection.execute('create table in_the_target (id int)')
      const shadow = make({ setting: 'auto', target: target.database })
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
      const shadow = make({ setting: 'auto', target: database })
      await expect(shadow.use(() => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
      expect(await shadow.use(async (connection) => (await tablesOf(connection)).length)).toBe(0)
    })

    test('serves one use inside another, each with its own database', async () => {
      const { database } = await server.fresh()
      const shadow = make({ setting: 'auto', target: database })
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
      const shadow = make({ setting: 'auto', target: database })
      const uses = ['a', 'b', 'c'].map((name) =>
        shadow.use(async (connection) => {
          await connection.execute(`create table ${name} (id int)`)
          return tablesOf(connection)
        }),
      )
      expect(await Promise.all(uses)).toEqual([['a'], ['b'], ['c']])
    })

    test('can be closed twice, used or not', async () => {
      const { database } = await server.fresh()
      const shadow = make({ setting: 'auto', target: database })
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
      const shadow = make({ setting: 'auto', target: database })
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

    test('the scratch database has the encoding and the locale of the target', async () => {
      const { database, connection } = await server.fresh()
      const name = `latin_${crypto.randomUUID()}`
      await connection.execute(
        `create database "${name}" template template0 encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'`,
      )
      onTestFinished(() => connection.execute(`drop database "${name}" with (force)`))
      const target = database.sibling?.(name)
      const shadow = make({ setting: 'auto', target })
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
      const shadow = make({ setting: 'auto', target: database.sibling?.(name) })
      const locale = await shadow.use(async (scratch) =>
        scratch.query(
          "select datlocprovider, coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') as locale from pg_database d where datname = current_database()",
        ),
      )
      expect(locale).toEqual([{ datlocprovider: 'i', locale: 'de' }])
    })

    test('what a killed process leaves is dropped by a later run, once it is old and unused', async () => {
      const { database, connection, url } = await server.fresh()
      const [left, young] = [await leaveBehind(url), await leaveBehind(url)]
      const { used, session } = await holdOldScratchDatabase(connection, database)
      onTestFinished(async () => {
        await session.close()
        for (const name of [used, young])
          await connection.execute(`drop database if exists ${name} with (force)`)
      })
      const old = left.replace(/\d+/, String(Math.floor(Date.now() / 1_000) - 4_000))
      await connection.execute(`alter database ${left} rename to ${old}`)
      await make({ setting: 'auto', target: database }).use(async () => {})
      expect(await databasesAmong(connection, [old, young, used])).toEqual([young, used].sort())
    })

    test('a role that may not create databases gets embedded ones, and is told so', async () => {
      const target = await asRole(await server.fresh(), 'nocreatedb')
      const warnings: string[] = []
      const shadow = make({
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
      const shadow = make({ setting: 'auto', target: target.database })
      const [row] = await shadow.use((connection) =>
        connection.query<{ name: string }>('select current_database() as name'),
      )
      expect(row?.name).toMatch(/^limbeck_shadow_/)
    })
  })

  describe('a URL as shadow', () => {
    test('makes databases on that server', async () => {
      const shadow = make({ setting: (await server.fresh()).url })
      const [row] = await shadow.use((connection) =>
        connection.query<{ name: string }>('select current_database() as name'),
      )
      expect(row?.name).toMatch(/^limbeck_shadow_/)
    })

    test('of a role that may not create databases is used itself, and left empty', async () => {
      const { url, connection } = await asRole(await server.fresh(), 'nocreatedb')
      await connection.execute('create extension citext')
      const shadow = make({ setting: url })
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
      const shadow = make({ setting: url })
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
      const shadow = make({ setting: url })
      await expect(shadow.use(async () => {})).rejects.toMatchObject({
        code: 'shadow.not-empty',
        message: expect.stringContaining('table precious'),
        hint: expect.stringContaining('createdb'),
      })
      expect(await tablesOf(connection)).toEqual(['precious'])
    })
  })
}, native)

test('a folder of PGlite is no shadow, since a shadow is emptied', () => {
  expect(() => createShadow({ setting: 'pglite:./data' })).toThrow(
    expect.objectContaining({ code: 'config.invalid-shadow' }),
  )
})

test('without a target the databases are embedded', async () => {
  const shadow = make({ setting: 'auto' })
  expect(await shadow.use((connection) => connection.query('select version()'))).toEqual([
    { version: expect.stringContaining('PGlite') },
  ])
})

function make(options: ShadowOptions): Shadow {
  const shadow = createShadow(options)
  onTestFinished(() => shadow.close())
  return shadow
}

async function tablesOf(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    "select relname::text as name from pg_catalog.pg_class where oid >= 16384 and relkind = 'r' order by 1",
  )
  return rows.map(({ name }) => name)
}

async function databasesAmong(connection: Connection, names: readonly string[]): Promise<readonly string[]> {
  const rows = await connection.query<{ name: string }>(
    'select datname::text as name from pg_catalog.pg_database where datname = any($1) order by 1',
    [names],
  )
  return rows.map(({ name }) => name)
}

/** The same database as a new role that owns it and may or may not create others. */
async function asRole({ url, connection }: TestDatabase, attribute: string): Promise<TestDatabase> {
  const role = `role_${crypto.randomUUID().replaceAll('-', '')}`
  await connection.execute(`create role ${role} login password 'pass' ${attribute}`)
  await connection.execute(
    `do $$ begin execute format('alter database %I owner to ${role}', current_database()); end $$`,
  )
  onTestFinished(async () => {
    await connection.execute('reset role')
    await connection.execute(
      `reassign owned by ${role} to current_user; drop owned by ${role} cascade; drop role ${role}`,
    )
  })
  const theirs = new URL(url)
  theirs.username = role
  theirs.password = 'pass'
  const database = openDatabase(theirs.href)
  const session = await database.connect()
  onTestFinished(() => session.close())
  return { url: theirs.href, database, connection: session }
}

/** Kills a process while it uses a scratch database, and returns that database's name. */
async function leaveBehind(url: string): Promise<string> {
  const program = fileURLToPath(new URL('../../test/hold-scratch-database.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'jiti/register', program], {
    env: { ...process.env, TARGET: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [name] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
  return String(name).trim()
}

/** Makes a scratch database that looks old, and keeps a session open in it. Other runs on the server sweep too. */
async function holdOldScratchDatabase(
  connection: Connection,
  database: Database,
): Promise<{ used: string; session: Connection }> {
  const used = scratchName().replace(/\d+/, '1000000000')
  await connection.execute(`create database ${used} template template0`)
  const session = await database
    .sibling?.(used)
    .connect()
    .catch(() => undefined)
  return session === undefined ? holdOldScratchDatabase(connection, database) : { used, session }
}
