import { expect, test } from 'vitest'
import { generateRows } from '../../src/rows/generate-rows.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { onEveryServer } from '../on-every-server.ts'
import { loadApplicationSchema, readApplicationSchemas } from './application-schemas.ts'
import { chosenServers } from './chosen-servers.ts'

/** Tables of these schemas that no row is found for: none. */
const mostUnfilled = 0

withConformanceFolder('rows for the schemas of applications', (folder) => {
  onEveryServer(
    (server) => {
      test('are found for every table', async () => {
        const lines: string[] = []
        const unfilled: string[] = []
        for (const schema of readApplicationSchemas(folder)) {
          const { connection } = await server.fresh()
          await loadApplicationSchema(connection, folder, schema)
          const rows = await generateRows(connection)
          const all = rows.filled.length + rows.unfilled.length
          lines.push(`${schema.name}: rows in ${rows.filled.length} of ${all} tables`)
          unfilled.push(...rows.unfilled.map(({ table, reason }) => `${schema.name} ${table}: ${reason}`))
        }
        process.stdout.write(`${server.name}\n${[...lines, ...unfilled].join('\n')}\n`)
        expect(lines.length).toBeGreaterThan(0)
        expect(unfilled.length).toBeLessThanOrEqual(mostUnfilled)
      }, 600_000)
    },
    { only: chosenServers, because: 'a run of all is npm run conformance' },
  )
})
