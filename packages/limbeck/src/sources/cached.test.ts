import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modelsFolder } from '../../test/models-folder.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sourceContext } from '../../test/source-context.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { CatalogCache } from './catalog-cache.ts'
import { combine } from './combine.ts'
import { drizzle } from './drizzle.ts'
import { replay } from './replay.ts'
import { sqlFiles } from './sql-files.ts'

onEveryServer(
  (server) => {
    test('models that say the same make no scratch database, whatever else changed in their files', async () => {
      const directory = await modelsFolder({
        'users.ts': model('id: integer()'),
        'a.sql': 'create table a ();',
      })
      const context = { ...sourceContext(server, directory), cache: memoryCache() }
      const source = combine([drizzle('users.ts'), sqlFiles('*.sql')])

      const first = await source.load(context)
      await writeFile(join(directory, 'users.ts'), `// a comment\n${model('id: integer()')}`)
      expect(await source.load(context)).toEqual(first)
      expect(context.uses()).toBe(1)

      await writeFile(join(directory, 'users.ts'), model('id: bigint({ mode: "number" })'))
      expect(await source.load(context)).not.toEqual(first)
      expect(context.uses()).toBe(2)

      await writeFile(join(directory, 'a.sql'), 'create table b ();')
      await source.load(context)
      expect(context.uses()).toBe(3)
    })

    test('replayed revisions are known by the texts that decide them, and without any replayed each time', async () => {
      const context = { ...sourceContext(server), cache: memoryCache() }
      const load = (table: string, parts?: readonly string[]) =>
        replay('revisions', (connection) => connection.execute(`create table ${table} ()`), parts).load(
          context,
        )
      await load('a', ['one'])
      const again = await load('b', ['one'])
      expect([...again.objects.keys()]).toContain('table:public.a')
      await load('b', ['one', 'two'])
      await load('b')
      expect(context.uses()).toBe(3)
    })
  },
  { only: ['postgresql 17', 'pglite'], because: 'what is kept does not depend on the server' },
)

function model(columns: string): string {
  return `import { bigint, integer, pgTable } from 'drizzle-orm/pg-core'\nexport const users = pgTable('users', { ${columns} })\n`
}

function memoryCache(): CatalogCache {
  const kept = new Map<string, Catalog>()
  return {
    async through(key, make) {
      const catalog = kept.get(key) ?? (await make())
      kept.set(key, catalog)
      return catalog
    },
  }
}
