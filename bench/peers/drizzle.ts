import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startCommand } from '../measure/start-command.ts'
import { drizzleModels } from '../schema/drizzle-models.ts'
import { historySql } from '../schema/history-sql.ts'
import { writeFiles } from '../schema/write-files.ts'
import { nodeCommand } from './node-command.ts'
import type { Peer } from './peer.ts'
import { writeProject } from './write-project.ts'

const program = 'drizzle-kit/bin.cjs'

/** drizzle-kit, and the `migrate` function of drizzle-orm in a program of one's own. */
export const drizzle: Peer = {
  name: 'drizzle-kit',
  runtime: 'node',
  packages: { npm: ['drizzle-kit@0.31', 'drizzle-orm@0.45', 'pg@8'] },
  starts: (home) => [
    { name: 'drizzle-kit --version', command: nodeCommand({ home, folder: home }, program, ['--version']) },
  ],
  upgrades(place, tables) {
    const names = tables.map(({ name }, index) => `${String(index).padStart(4, '0')}_${name}`)
    const entries = names.map((tag, idx) => ({
      idx,
      version: '7',
      when: 1_767_225_600_000 + idx,
      tag,
      breakpoints: true,
    }))
    writeProject(place, {
      'drizzle.config.ts': configuration,
      'migrate.mjs': script,
      'drizzle/meta/_journal.json': JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
      ...Object.fromEntries(
        tables.map((table, index) => [
          `drizzle/${names[index]}.sql`,
          historySql(table).replaceAll(/;\n(?=create|alter)/g, ';--> statement-breakpoint\n'),
        ]),
      ),
    })
    return [
      { name: 'drizzle-kit migrate', command: nodeCommand(place, program, ['migrate']) },
      { name: 'drizzle-orm migrate()', command: nodeCommand(place, join(place.folder, 'migrate.mjs')) },
    ]
  },
  async compares(place, { tables, base }) {
    writeProject(place, { 'drizzle.config.ts': configuration, 'models.ts': drizzleModels(base) })
    const generate = nodeCommand(place, program, ['generate'])
    const prepare = async () => {
      // The snapshot that it compares with is its own newest one.
      rmSync(join(place.folder, 'drizzle'), { recursive: true, force: true })
      writeFiles(place.folder, { 'models.ts': drizzleModels(base) })
      await startCommand(generate).ended
      writeFiles(place.folder, { 'models.ts': drizzleModels(tables) })
    }
    return [
      { name: 'drizzle-kit generate (own snapshot)', command: generate, prepare },
      { name: 'drizzle-kit push', command: nodeCommand(place, program, ['push', '--force']) },
    ]
  },
}

const configuration = `import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './models.ts', dbCredentials: { url: process.env.DATABASE_URL } })
`

const script = `import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
await migrate(drizzle(client), { migrationsFolder: 'drizzle' })
await client.end()
`
