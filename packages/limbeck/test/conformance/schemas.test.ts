import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { emptyDatabase } from '../empty-database.ts'
import { onEveryServer } from '../on-every-server.ts'
import { become } from './become.ts'
import { chosenServers } from './chosen-servers.ts'
import { compareDumps } from './pairs/compare-dumps.ts'
import { runScript } from './run-script.ts'

interface Schema {
  readonly name: string
  readonly roles?: readonly string[]
}

withConformanceFolder('schemas of applications', (folder) => {
  const schemas = JSON.parse(readFileSync(join(folder, 'schemas/manifest.json'), 'utf8')) as readonly Schema[]
  onEveryServer(
    (server) => {
      test.each(schemas)(
        '$name is made from nothing as its own file makes it, and goes again',
        async (schema) => {
          const [subject, model, scratch] = [await server.fresh(), await server.fresh(), await server.fresh()]
          const nothing = await readCatalog(subject.connection)
          await load(model.connection, schema)
          const desired = await readCatalog(model.connection)

          await become(subject.connection, desired, scratch.connection)
          if (server.name === 'postgresql 15') compareDumps(subject.url, model.url, folder)
          await become(subject.connection, nothing, scratch.connection)

          await load(subject.connection, schema)
          const again = await readCatalog(subject.connection)
          const shadow = {
            use: <T>(work: (connection: Connection) => Promise<T>) => work(scratch.connection),
          }
          expect(await compareCatalogs(again, desired, shadow)).toEqual([])
        },
        600_000,
      )
    },
    { only: chosenServers, because: 'the schemas test the diff, not the server' },
  )

  async function load(connection: Connection, { name, roles = [] }: Schema): Promise<void> {
    await emptyDatabase(connection)
    // Roles belong to the server: one that an earlier test made is there. The files were made as the first of these.
    for (const role of ['postgres', ...roles]) {
      await connection.execute(
        `do $$ begin create role ${role}; exception when duplicate_object then null; end $$`,
      )
    }
    await runScript(connection, readFileSync(join(folder, 'schemas', `${name}.sql`), 'utf8'))
  }
})
