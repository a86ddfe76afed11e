import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDatabaseUrl } from './parse-database-url.ts'

test.each([
  [
    'postgresql://user:secret@db.example.com:5433/app',
    { user: 'user', password: 'secret', host: 'db.example.com', port: 5433, database: 'app' },
  ],
  ['postgres://user@host/app', { user: 'user', host: 'host', database: 'app' }],
  ['POSTGRESQL://user@host/app', { user: 'user', host: 'host', database: 'app' }],
  [
    'postgresql+asyncpg://user:secret@host/app',
    { user: 'user', password: 'secret', host: 'host', database: 'app' },
  ],
  ['postgresql+psycopg2://user@host/app', { user: 'user', host: 'host', database: 'app' }],
  ['postgresql://user@host/my%20app', { database: 'my app' }],
  ['postgresql://user@host/100%', { database: '100%' }],
  ['postgresql://user@host/a#b', { database: 'a#b' }],
  ['postgresql://user@host/a%2Fb%23', { database: 'a/b#' }],
  ['postgresql://user@host?dbname=app', { database: 'app', host: 'host' }],
  [
    'postgresql:///app?host=/run/postgresql&user=me',
    { host: '/run/postgresql', database: 'app', user: 'me' },
  ],
  ['postgresql://%2Frun%2Fpostgresql/app', { host: '/run/postgresql', database: 'app' }],
  ['postgresql://[::1]:5433/app', { host: '::1', port: 5433 }],
  ['postgresql://host/app?password=a+b%', { password: 'a+b%' }],
  ['postgresql://host/app?application_name=me', { application_name: 'me' }],
  ['postgresql://host/app?options=-c%20search_path%3Dother', { options: '-c search_path=other' }],
  ['postgresql://host/app?sslmode=disable', { ssl: false }],
  ['postgresql://host/app?sslmode=require', { ssl: { rejectUnauthorized: false } }],
  ['postgresql+asyncpg://host/app?ssl=require', { ssl: { rejectUnauthorized: false } }],
  ['postgresql://host/app?sslmode=verify-full', { ssl: {} }],
])('%s is read', (url, config) => {
  expect(parseDatabaseUrl(url).config).toMatchObject(config)
})

describe('a password', () => {
  test.each([
    ['p%40ss', 'p@ss'],
    ['p@ss', 'p@ss'],
    ['a:b', 'a:b'],
    ['100%', '100%'],
    ['50%zz', '50%zz'],
    ['%', '%'],
    ['%E0%A4%A', '%E0%A4%A'],
    ['%ff', '%ff'],
    ['a#b?c', 'a#b?c'],
    ['a+b', 'a+b'],
    ['a%2Bb%2525', 'a+b%25'],
  ])('written %s is %s', (written, password) => {
    expect(parseDatabaseUrl(`postgresql://user:${written}@host:5432/app`).config).toMatchObject({
      user: 'user',
      password,
      host: 'host',
      port: 5432,
      database: 'app',
    })
  })

  test('of any characters comes back from its encoded form', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => !value.includes('\0'))
    fc.assert(
      fc.property(text, text, (user, password) => {
        const url = `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@host/app`
        expect(parseDatabaseUrl(url).config).toMatchObject({ user, password, host: 'host', database: 'app' })
      }),
    )
  })
})

test('connect_timeout is in seconds', () => {
  expect(parseDatabaseUrl('postgresql://host/app?connect_timeout=3')).toMatchObject({
    connectTimeoutMs: 3_000,
  })
  expect(parseDatabaseUrl('postgresql://host/app')).not.toHaveProperty('connectTimeoutMs')
})

test.each([
  'postgresql://user:secret@host:port/app',
  'postgresql://user:secret@host/app?sslrootcert=/nowhere',
])('%s is refused without telling the password', (url) => {
  expect(() => parseDatabaseUrl(url)).toThrow(
    expect.objectContaining({
      code: 'config.invalid-url',
      message: expect.not.stringContaining('secret'),
      hint: expect.stringMatching(/./),
    }),
  )
})
