import { expect, test } from 'vitest'
import { compareCatalogs } from '../../src/diff/compare.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { onEveryServer } from '../on-every-server.ts'
import { loadApplicationSchema, readApplicationSchemas } from './application-schemas.ts'
import { become } from './become.ts'
import { chosenServers } from './chosen-servers.ts'
import { oneScratch } from './one-scratch.ts'
import { compareDumps } from './pairs/compare-dumps.ts'

withConformanceFolder('schemas of applications', (folder) => {
  onEveryServer(
    (server) => {
      test.each(readApplicationSchemas(folder))(
        '$name is made from nothing as its own file makes it, and goes again',
        async (schema) => {
          const [subject, model, empty] = [await server.fresh(), await server.fresh(), await server.fresh()]
          const scratch = oneScratch(empty.connection)
          const nothing = await readCatalog(subject.connection)
          await loadApplicationSchema(model.connection, folder, schema)
          const desired = await readCatalog(model.connection)

          await become(subject.connection, desired, scratch)
          if (server.name === 'postgresql 15') compareDumps(subject.url, model.url, folder)
          await become(subject.connection, nothing, scratch)

          await loadApplicationSchema(subject.connection, folder, schema)
          const again = await readCatalog(subject.connection)
          expect(await compareCatalogs(again, desired, scratch)).toEqual([])
        },
        600_000,
      )
    },
    { only: chosenServers, because: 'the schemas test the diff, not the server' },
  )
})
