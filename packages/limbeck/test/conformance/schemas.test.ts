import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { diffCatalogs } from '../../src/diff/diff.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { applyOperations } from '../apply-operations.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { emptyDatabase } from '../empty-database.ts'
import { onEveryServer } from '../on-every-server.ts'

/** Applications whose tables need nothing that is not managed. */
const schemas = ['chinook', 'harbor', 'kea-dhcp', 'dispatch']

withConformanceFolder('schemas of applications', (folder) => {
  onEveryServer(
    (server) => {
      test('each is made from nothing, turned into the next one, and dropped', async () => {
        const { connection } = await server.fresh()
        const empty = await readCatalog(connection)
        const states: Catalog[] = []
        for (const name of schemas) {
          await connection.execute(readFileSync(join(folder, 'schemas', `${name}.sql`), 'utf8'))
          await connection.execute('reset all')
          states.push(await readCatalog(connection))
          await emptyDatabase(connection)
        }
        for (const state of [...states, empty, ...states.toReversed(), empty]) await become(connection, state)
      }, 600_000)
    },
    { only: ['postgresql 17'], because: 'the schemas test the diff, not the server' },
  )
})

async function become(connection: Connection, desired: Catalog): Promise<void> {
  const operations = diffCatalogs(await readCatalog(connection), desired)
  expect(operations).not.toEqual([])
  await applyOperations(connection, operations)
  expect(diffCatalogs(await readCatalog(connection), desired)).toEqual([])
}
