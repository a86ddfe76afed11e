import { beforeAll, expect, test } from 'vitest'
import { onEveryServer } from '../on-every-server.ts'
import { type ChangedFeature, changedFeatures } from '../round-trip/changed-features.ts'
import { buildLimbeck } from './build-limbeck.ts'
import { temporaryProject } from './temporary-project.ts'

beforeAll(() => buildLimbeck())

onEveryServer(
  (server) => {
    test.each([
      ['before', 'after'],
      ['after', 'before'],
    ] as const)(
      'check names each feature that is %s in the database and %s in the models',
      async (here, there) => {
        const { url, connection } = await server.fresh()
        await connection.execute(`${sqlOf(here)}; reset search_path`)
        const project = temporaryProject({
          'limbeck.config.ts': `import { defineConfig } from 'limbeck'
          import { sqlFiles } from 'limbeck/sources/sql-files'
          const features = Array.from({ length: ${changedFeatures.length} }, (_, index) => 'feature_' + index)
          // A schema that no model has is compared only where it is named.
          const schemas = ['public', 'one_more', ...features]
          export default defineConfig({ revisions: ['versions'], models: [sqlFiles('schema.sql')], schemas })`,
          'versions/.gitkeep': '',
          'schema.sql': sqlOf(here),
        })
        const check = async () => {
          const { exitCode, stdout, stderr } = await project.limbeck(['check', '--json'], {
            DATABASE_URL: url,
          })
          expect(stderr).not.toContain('error:')
          const { differences } = JSON.parse(stdout) as { readonly differences: readonly string[] }
          return { exitCode, differences }
        }
        expect(await check()).toEqual({ exitCode: 0, differences: [] })

        project.write('schema.sql', sqlOf(there))
        const { exitCode, differences } = await check()
        expect(exitCode).toBe(3)
        const unseen = changedFeatures.filter(
          ({ seen }, index) => !differences.some((call) => (seen ?? inSchema(index)).test(call)),
        )
        expect(unseen.map(({ name }) => name)).toEqual([])
      },
    )
  },
  { only: ['postgresql 18'], because: 'the comparison has tests on every server, and 18 has every feature' },
)

/** One side of all features, each in a schema of its own. */
function sqlOf(side: 'before' | 'after'): string {
  const parts = changedFeatures.map(
    (feature: ChangedFeature, index) =>
      `create schema feature_${index}; set search_path = feature_${index}; ${feature.given ?? ''};\n${feature[side]}`,
  )
  return parts.join(';\n')
}

function inSchema(index: number): RegExp {
  return new RegExp(`schema: 'feature_${index}'`)
}
