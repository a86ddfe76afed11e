import { expect, test } from 'vitest'
import { onEveryServer } from '../../test/on-every-server.ts'
import { readCatalog } from './read-catalog.ts'

/** An object of each class, and how it is listed. */
const classes: readonly (readonly [string, string, string])[] = [
  ['base type', 'create type shell', 'public.shell'],
  [
    'security label',
    // No provider is at hand, so the row that one would leave.
    `create table labelled (); set allow_system_table_mods = on;
     insert into pg_catalog.pg_seclabel
       values ('labelled'::regclass, 'pg_class'::regclass, 0, 'selinux', 'secret')`,
    'selinux on table public.labelled',
  ],
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
