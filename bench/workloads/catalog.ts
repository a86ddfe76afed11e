import { mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { limbeckProject } from '../limbeck/limbeck-project.ts'
import { programLimit } from '../limits/program-limit.ts'
import { psqlLimit } from '../limits/psql-limit.ts'
import type { Contender } from '../measure/contender.ts'
import { modelSql } from '../schema/model-sql.ts'
import { modelTables } from '../schema/model-table.ts'
import { writeFiles } from '../schema/write-files.ts'
import type { Workload } from './workload.ts'

const programs = resolve(import.meta.dirname, '../programs')

/** Reading the catalog of a database, from a program. */
export const catalog: Workload = {
  letter: 'R',
  title: 'Reading a catalog',
  async *comparisons({ server, isQuick, largest }) {
    const sizes = isQuick ? [50, 1_000] : [50, 300, 1_000]
    for (const count of sizes.filter((each) => each <= largest)) {
      await server.create('catalog')
      await server.execute(modelTables(count, 'equal').map(modelSql), 'catalog')
      const url = server.url('catalog')
      const project = limbeckProject(mkdtempSync(join(server.folder, 'catalog-')), url, {})
      writeFiles(project.folder, { 'read.mjs': program() })
      const limbeck: Contender = {
        name: 'limbeck readCatalog()',
        role: 'limbeck',
        runtime: 'node',
        command: {
          program: process.execPath,
          parameters: [join(project.folder, 'read.mjs'), url],
          directory: project.folder,
        },
      }
      const limit = programLimit('read-catalog', url)
      const psql = psqlLimit(url, join(programs, 'catalog-queries.sql'), { name: 'psql' })
      yield {
        title: `Reading a catalog, ${count.toLocaleString('en')} tables`,
        yardsticks: [limit, ...(psql === undefined ? [] : [psql])],
        contenders: [limbeck],
        rounds: isQuick ? 2 : 11,
        goals: [{ kind: 'ratio', of: limbeck.name, to: limit.name, atMost: 1.3 }],
      }
    }
  },
}

function program(): string {
  return `import { readCatalog } from 'limbeck'
import { pg } from 'limbeck/drivers/pg'

const database = pg.open(process.argv[2])
const connection = await database.connect()
const { objects } = await readCatalog(connection)
process.stdout.write(\`\${objects.size}\\n\`)
await connection.close()
await database.close()
`
}
