import { expect, test } from 'vitest'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { onEveryServer } from '../on-every-server.ts'
import { loadApplicationSchema, readApplicationSchemas } from './application-schemas.ts'
import { become } from './become.ts'
import { chosenServers, isWholeConformance } from './chosen-servers.ts'
import { mutate } from './mutate.ts'
import { oneScratch } from './one-scratch.ts'
import { compareDumps } from './pairs/compare-dumps.ts'
import { seededDraw } from './seeded-draw.ts'

/** What an ordinary run changes; minutes are for `npm run conformance`. */
const short = ['pagila', 'harbor']
const rounds = Number(process.env.LIMBECK_MUTATIONS ?? (isWholeConformance ? 10 : 2))
const firstSeed = Number(process.env.LIMBECK_SEED ?? 1)
const changesOfRound = 8

withConformanceFolder('schemas of applications, changed at random', (folder) => {
  const all = readApplicationSchemas(folder)
  const wanted =
    process.env.LIMBECK_CONFORMANCE_SCHEMA?.split(',') ?? (isWholeConformance ? undefined : short)
  const schemas = all.filter(({ name }) => wanted?.includes(name) ?? true)
  onEveryServer(
    (server) => {
      test.each(schemas)(
        '$name, there and back',
        async (schema) => {
          const [subject, changed, empty] = [await server.fresh(), await server.fresh(), await server.fresh()]
          const scratch = oneScratch(empty.connection)
          await loadApplicationSchema(subject.connection, folder, schema)
          const original = await readCatalog(subject.connection)
          const failed: string[] = []
          for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
            await loadApplicationSchema(changed.connection, folder, schema)
            const statements = await mutate(changed.connection, changesOfRound, seededDraw(seed))
            const desired = await readCatalog(changed.connection)
            try {
              await become(subject.connection, desired, scratch)
              if (server.name === 'postgresql 15') compareDumps(subject.url, changed.url, folder)
              await become(subject.connection, original, scratch)
            } catch (error) {
              const said = error instanceof Error ? error.message : String(error)
              failed.push(`seed ${seed}: ${statements.join(';\n')}\n-- ${said}`)
              await loadApplicationSchema(subject.connection, folder, schema)
            }
          }
          expect(failed).toEqual([])
        },
        3_600_000,
      )
    },
    { only: chosenServers, because: 'the schemas test the diff, not the server' },
  )
})
