import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer } from './peer.ts'
import { writeProject } from './write-project.ts'

const program = 'knex/bin/cli.js'

/** Knex, with migrations in its schema builder. */
export const knex: Peer = {
  name: 'knex',
  runtime: 'node',
  packages: { npm: ['knex@3', 'pg@8'] },
  starts: (home) => [
    { name: 'knex --version', command: nodeCommand({ home, folder: home }, program, ['--version']) },
  ],
  upgrades(place, tables) {
    writeProject(place, {
      'knexfile.cjs': `module.exports = {
  client: 'pg',
  connection: process.env.DATABASE_URL,
  migrations: { directory: './versions', loadExtensions: ['.cjs'] },
}
`,
      ...numbered(
        tables,
        (number, { name }) => `versions/${number}_make_${name}.cjs`,
        ({ name, previous }) => `exports.up = (knex) => knex.schema.createTable('${name}', (table) => {
  table.bigint('id').notNullable().primary({ constraintName: '${name}_pkey' })
  table.bigint('previous_id')${previous === undefined ? '' : `.references('id').inTable('${previous}').withKeyName('${name}_previous_id_fkey')`}
  table.text('label').notNullable().index('${name}_label_idx')
  table.string('email', 100)
  table.decimal('amount', 12, 2).notNullable().defaultTo(0)
  table.timestamp('created_at', { useTz: true }).notNullable().defaultTo(knex.fn.now())
})
exports.down = (knex) => knex.schema.dropTable('${name}')
`,
      ),
    })
    return [
      {
        name: 'knex migrate:latest',
        command: nodeCommand(place, program, ['--knexfile', 'knexfile.cjs', 'migrate:latest']),
      },
    ]
  },
}
