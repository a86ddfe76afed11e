import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { emptyDatabase } from '../empty-database.ts'
import { onEveryServer } from '../on-every-server.ts'
import { become } from './become.ts'
import { chosenServers, isWholeConformance } from './chosen-servers.ts'
import { mutate } from './mutate.ts'
import { compareDumps } from './pairs/compare-dumps.ts'
import { runScript } from './run-script.ts'
import { seededDraw } from './seeded-draw.ts'

/** What an ordinary run changes; minutes are for `npm run conformance`. */
const schemas = isWholeConformance
  ? [
      'adventureworks',
      'chinook',
      'dispatch',
      'harbor',
      'hatchet-schema',
      'kea-dhcp',
      'pagila',
      'supabase-storage',
    ]
  : ['pagila', 'harbor']
const rounds = Number(process.env.LIMBECK_MUTATIONS ?? (isWholeConformance ? 10 : 2))
const firstSeed = Number(process.env.LIMBECK_SEED ?? 1)
const changesOfRound = 8

withConformanceFolder('schemas of applications, changed at random', (folder) => {
  onEveryServer(
    (server) => {
      test.each(process.env.LIMBECK_CONFORMANCE_SCHEMA?.split(',') ?? schemas)(
        '%s, there and back',
        async (name) => {
          const [subject, changed, scratch] = [
            await server.fresh(),
            await server.fresh(),
            await server.fresh(),
          ]
          const script = readFileSync(join(folder, 'schemas', `${name}.sql`), 'utf8')
          await subject.connection.execute(rolesOfSchemas)
          await runScript(subject.connection, script)
          const original = await readCatalog(subject.connection)
          const failed: string[] = []
          for (let seed = firstSeed; seed < firstSeed + rounds; seed++) {
            await emptyDatabase(changed.connection)
            await runScript(changed.connection, script)
            const statements = await mutate(changed.connection, changesOfRound, seededDraw(seed))
            const desired = await readCatalog(changed.connection)
            try {
              await become(subject.connection, desired, scratch.connection)
              if (server.name === 'postgresql 15') compareDumps(subject.url, changed.url, folder)
              await become(subject.connection, original, scratch.connection)
            } catch (error) {
              const said = error instanceof Error ? error.message : String(error)
              failed.push(`seed ${seed}: ${statements.join(';\n')}\n-- ${said}`)
              await emptyDatabase(subject.connection)
              await runScript(subject.connection, script)
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

/** Roles belong to the server: those that an earlier test made are there. */
const rolesOfSchemas = ['postgres', 'anon', 'authenticated', 'service_role', 'supabase_storage_admin']
  .map((role) => `do $$ begin create role ${role}; exception when duplicate_object then null; end $$`)
  .join(';\n')
