import { describe, expect, test } from 'vitest'
import { drizzleVersions } from '../../test/drizzle/drizzle-versions.ts'
import { features } from '../../test/drizzle/features.ts'
import { onEveryServer } from '../../test/on-every-server.ts'
import { sourceContext } from '../../test/source-context.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { drizzle } from './drizzle.ts'
import { sqlText } from './sql-text.ts'

const everything = features.map(({ sql }) => sql).join(';\n')

onEveryServer((server) => {
  describe.each(drizzleVersions)('$name', (version) => {
    test('every feature of a model gives the objects that hand-written SQL gives', async () => {
      const context = sourceContext(server)
      const models = Object.fromEntries(features.map((feature) => [feature.name, feature.models(version)]))
      const made = await drizzle(models, { orm: version.orm, names: 'postgresql' }).load(context)
      const written = await sqlText(everything).load(context)
      expect(made.objects.size).toBeGreaterThan(features.length * 2)
      expect(contents(made)).toEqual(contents(written))
    })
  })
})

function contents({ objects, unmanaged }: Catalog) {
  return {
    objects: Object.fromEntries([...objects].sort(([a], [b]) => (a < b ? -1 : 1))),
    unmanaged: unmanaged.map(({ kind, name }) => `${kind} ${name}`).sort(),
  }
}
