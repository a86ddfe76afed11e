import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { applyOperations } from '../apply-operations.ts'
import { emptyDatabase } from '../empty-database.ts'
import { onEveryServer } from '../on-every-server.ts'
import { randomSchema } from './random-schema.ts'

/** How many pairs to try; more by hand. */
const runs = Number(process.env.LIMBECK_RANDOM_SCHEMAS ?? 10)

onEveryServer(
  (server) => {
    test('any schema becomes any other, and back', async () => {
      const { connection } = await server.fresh()
      const scratch = await server.fresh()
      const become = async (desired: Catalog) => {
        const shadow = {
          use: <Result>(work: (own: Connection) => Promise<Result>) => work(scratch.connection),
        }
        const done = await applyOperations(
          connection,
          await compareCatalogs(await readCatalog(connection), desired, shadow),
        )
        const left = await compareCatalogs(await readCatalog(connection), desired, shadow)
        expect(left, done.join(';\n')).toEqual([])
      }
      const pairs = fc.asyncProperty(randomSchema, randomSchema, async (one, other) => {
        await emptyDatabase(connection)
        await connection.execute(other)
        const to = await readCatalog(connection)
        await emptyDatabase(connection)
        await connection.execute(one)
        const from = await readCatalog(connection)
        await become(to)
        await become(from)
      })
      await fc.assert(pairs, {
        numRuns: runs,
        endOnFailure: process.env.LIMBECK_RANDOM_SCHEMAS === undefined,
      })
    }, 1_200_000)
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'the schemas test the diff, not the server' },
)
