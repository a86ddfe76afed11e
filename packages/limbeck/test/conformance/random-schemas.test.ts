import fc from 'fast-check'
import { test } from 'vitest'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { emptyDatabase } from '../empty-database.ts'
import { onEveryServer } from '../on-every-server.ts'
import { become } from './become.ts'
import { isWholeConformance } from './chosen-servers.ts'
import { oneScratch } from './one-scratch.ts'
import { randomSchema } from './random-schema.ts'

/** How many pairs to try. */
const runs = Number(process.env.LIMBECK_RANDOM_SCHEMAS ?? (isWholeConformance ? 200 : 10))

onEveryServer(
  (server) => {
    test('any schema becomes any other, and back', async () => {
      const { connection } = await server.fresh()
      const scratch = oneScratch((await server.fresh()).connection)
      const pairs = fc.asyncProperty(randomSchema, randomSchema, async (one, other) => {
        await emptyDatabase(connection)
        await connection.execute(other)
        const to = await readCatalog(connection)
        await emptyDatabase(connection)
        await connection.execute(one)
        const from = await readCatalog(connection)
        await become(connection, to, scratch)
        await become(connection, from, scratch)
      })
      await fc.assert(pairs, {
        numRuns: runs,
        // To look for a smaller pair that fails takes long.
        endOnFailure: !isWholeConformance,
      })
    }, 1_200_000)
  },
  { only: ['postgresql 15', 'postgresql 18'], because: 'the schemas test the diff, not the server' },
)
