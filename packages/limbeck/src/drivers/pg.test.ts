import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { answerOf } from '../../test/databases/answer-of.ts'
import { connectFailureOf } from '../../test/databases/connect-failure-of.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { openDatabase } from './open-database.ts'

const native = {
  only: ['postgresql 15', 'postgresql 17', 'postgresql 18'],
  because: 'this is node-postgres',
} as const

onEveryServer((server) => {
  const changed = async (change: (url: URL) => void) => {
    const url = new URL((await server.fresh()).url)
    change(url)
    return url
  }

  describe('connecting', () => {
    test.each([
      [
        'a wrong password',
        (url: URL) => {
          url.password = 'Wr0ng'
        },
        'database.authentication-failed',
      ],
      [
        'no password',
        (url: URL) => {
          url.password = ''
        },
        'database.authentication-failed',
      ],
      [
        'an unknown user',
        (url: URL) => {
          url.username = 'nobody_here'
          url.password = 'Wr0ng'
        },
        'database.authentication-failed',
      ],
      [
        'a missing database',
        (url: URL) => {
          url.pathname = '/nowhere'
        },
        'database.missing',
      ],
      [
        'encryption that the server lacks',
        (url: URL) => {
          url.search = '?sslmode=require'
        },
        'database.unreachable',
      ],
    ])('with %s fails at once, on one line, and names the server', async (_, change, code) => {
      const url = await changed(change)
      const error = await connectFailureOf(openDatabase(url.href))
      expect(error).toMatchObject({
        code,
        message: expect.stringContaining(`127.0.0.1:${url.port}`),
        hint: expect.stringMatching(/\w/),
      })
      expect(error.message).not.toContain('\n')
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Wr0ng')
    })

    test('prefers encryption, and goes without where the server has none', async () => {
      const database = openDatabase(
        (
          await changed((url) => {
            url.search = '?sslmode=prefer'
          })
        ).href,
      )
      expect(await answerOf(database)).toBe(42)
    })

    test('works through the socket', async () => {
      const running = inject('testServers').running.find(({ name }) => name === server.name)
      const url = await changed((it) => {
        it.password = ''
      })
      const socket = `postgresql://${url.username}@/${url.pathname.slice(1)}?host=${running?.socketDirectory}&port=${url.port}`
      expect(await answerOf(openDatabase(socket))).toBe(42)
    })

    test('works as Alembic writes a URL', async () => {
      const url = await changed(() => {})
      expect(await answerOf(openDatabase(url.href.replace('postgresql:', 'postgresql+asyncpg:')))).toBe(42)
    })

    test('takes a user and a password of any characters, encoded or not', async () => {
      const { connection, url } = await server.fresh()
      const [user, password] = ['we%ird@us:er', '100%p@ss:w?rd#+ü']
      await connection.execute(`create role "${user}" login password '${password}'`)
      onTestFinished(() => connection.execute(`drop role "${user}"`))
      const place = url.slice(url.lastIndexOf('@'))
      const encoded = `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}${place}`
      expect(await answerOf(openDatabase(encoded))).toBe(42)
      const bare = `postgresql://${encodeURIComponent(user)}:${password}${place}`
      expect(await answerOf(openDatabase(bare))).toBe(42)
      expect(openDatabase(bare).maskedUrl).not.toContain('rd#')
    })

    test('takes what the URL leaves out from the environment', async () => {
      const url = await changed(() => {})
      environment({
        PGHOST: url.hostname,
        PGPORT: url.port,
        PGUSER: url.username,
        PGPASSWORD: url.password,
        PGDATABASE: url.pathname.slice(1),
      })
      const database = openDatabase('postgresql://')
      expect(await answerOf(database)).toBe(42)
      expect(database.name).toBe(url.pathname.slice(1))
    })

    test('finds the password in the password file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'limbeck-pgpass-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const url = await changed((it) => {
        it.password = ''
      })
      const file = join(folder, 'pgpass')
      writeFileSync(file, `other:*:*:*:wrong\n${url.hostname}:${url.port}:*:${url.username}:limbeck\n`)
      chmodSync(file, 0o600)
      environment({ PGPASSFILE: file })
      expect(await answerOf(openDatabase(url.href))).toBe(42)
    })
  })

  test('a session that the server ends is a lost connection, then and later', async () => {
    const { connection, database } = await server.fresh()
    const [row] = await connection.query<{ pid: number }>('select pg_backend_pid() as pid')
    const other = await database.connect()
    const outcome = expect(connection.query('select pg_sleep(600)')).rejects.toMatchObject({
      code: 'database.connection-lost',
      message: expect.stringContaining('127.0.0.1:'),
      hint: expect.stringContaining('limbeck status'),
    })
    await expect
      .poll(() =>
        other.query("select 1 from pg_stat_activity where pid = $1 and state = 'active'", [row?.pid]),
      )
      .toHaveLength(1)
    await other.query('select pg_terminate_backend($1)', [row?.pid])
    await outcome
    await expect(connection.execute('select 1')).rejects.toMatchObject({ code: 'database.connection-lost' })
    await other.close()
    await connection.close()
  })

  test('an idle session that the server ends does not end the process', async () => {
    const { connection, database } = await server.fresh()
    const [row] = await connection.query<{ pid: number }>('select pg_backend_pid() as pid')
    const other = await database.connect()
    await other.query('select pg_terminate_backend($1)', [row?.pid])
    await expect
      .poll(() => other.query('select 1 from pg_stat_activity where pid = $1', [row?.pid]))
      .toHaveLength(0)
    await expect(connection.query('select 1')).rejects.toMatchObject({ code: 'database.connection-lost' })
    await other.close()
  })

  test('a sibling is another database of the same server', async () => {
    const { database } = await server.fresh()
    const sibling = database.sibling?.('postgres')
    expect(sibling?.name).toBe('postgres')
    expect(sibling?.maskedUrl).toMatch(/^postgresql:\/\/limbeck@127\.0\.0\.1:\d+\/postgres$/)
    expect(sibling && (await answerOf(sibling))).toBe(42)
  })
}, native)

function environment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
}
