import { expect, test } from 'vitest'
import { onEveryServer } from './on-every-server.ts'

onEveryServer((server) => {
  test('a fresh database is empty and a session in it works', async () => {
    const { connection, url } = await server.fresh()
    expect(connection.serverVersion).toBe(server.serverVersion)
    expect(url).toMatch(/^p/)
    await connection.execute(`create table a (id int); create schema b; create role dirty_${process.pid}`)
    await connection.execute(`drop role dirty_${process.pid}`)
  })

  test('the next one is empty again', async () => {
    const { connection } = await server.fresh()
    const rows = await connection.query(`select relname from pg_catalog.pg_class where oid >= 16384`)
    expect(rows).toEqual([])
  })
})
