import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { readCatalog } from './read-catalog.ts'

/** An object of each class, and how it is listed. */
const classes: readonly (readonly [string, string, string])[] = [
  ['base type', 'create type shell', 'public.shell'],
]

onEveryServer((server) => {
  test('lists every object that is not compared, by class and name', async () => {
    const { connection } = await server.fresh()
    for (const [, sql] of classes) await connection.execute(sql)
    const { unmanaged } = await readCatalog(connection)
    for (const [kind, , name] of classes)
      expect(unmanaged).toContainEqual({ kind, name: expect.stringMatching(`${literally(name)}$`) })
  })

  test('lists nothing of what an extension brings', async () => {
    const { connection } = await server.fresh()
    await connection.execute('create extension hstore; create extension citext')
    expect((await readCatalog(connection)).unmanaged).toEqual([])
  })
})

function literally(text: string): string {
  return text.replace(/[.()=]/g, '\\$&')
}
