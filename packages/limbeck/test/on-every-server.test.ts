import { existsSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { onEveryServer } from './on-every-server.ts'

onEveryServer((server) => {
  test('a fresh database is empty, and a session in it is that of a superuser', async () => {
    const { connection, url } = await server.fresh()
    expect(connection.serverVersion).toBe(server.serverVersion)
    expect(`postgresql ${Math.floor(server.serverVersion / 10_000)}`).toBe(
      server.name === 'pglite' ? 'postgresql 18' : server.name,
    )
    expect(url).toMatch(server.name === 'pglite' ? /^pglite:memory$/ : /^postgresql:\/\//)
    await connection.execute('create table a (id int); create schema b; create extension citext')
    expect(await connection.query("select current_setting('is_superuser') as super")).toEqual([
      { super: 'on' },
    ])
  })

  test('the next one is empty again', async () => {
    const { connection } = await server.fresh()
    const rows = await connection.query('select relname from pg_catalog.pg_class where oid >= 16384')
    expect(rows).toEqual([])
  })

  test('two in one test are two', async () => {
    const [one, other] = [await server.fresh(), await server.fresh()]
    await one.connection.execute('create table a (id int)')
    expect(await other.connection.query("select to_regclass('a')::text as found")).toEqual([{ found: null }])
  })
})

test('every server runs or is skipped for a reason', () => {
  const { running, skipped } = inject('testServers')
  const names = [...running, ...skipped].map(({ name }) => name)
  expect(names.toSorted()).toEqual(['postgresql 15', 'postgresql 17', 'postgresql 18'])
  for (const { socketDirectory } of running) expect(existsSync(socketDirectory)).toBe(true)
})
