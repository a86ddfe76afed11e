import { historySql } from '../schema/history-sql.ts'
import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer } from './peer.ts'
import { writeProject } from './write-project.ts'

const program = 'node-pg-migrate/bin/node-pg-migrate.js'

/** node-pg-migrate, with migrations in JavaScript and in SQL. */
export const nodePgMigrate: Peer = {
  name: 'node-pg-migrate',
  runtime: 'node',
  packages: { npm: ['node-pg-migrate@9', 'pg@8'] },
  starts: (home) => [
    {
      name: 'node-pg-migrate --help',
      command: nodeCommand({ home, folder: home }, program, ['--help']),
    },
  ],
  upgrades(place, tables) {
    writeProject(place, {
      ...numbered(
        tables,
        (number, { name }) => `js/${number}_make-${name}.js`,
        ({ name, previous }) => `export const up = (pgm) => {
  pgm.createTable('${name}', {
    id: { type: 'bigint', notNull: true },
    previous_id: { type: 'bigint' },
    label: { type: 'text', notNull: true },
    email: { type: 'varchar(100)' },
    amount: { type: 'numeric(12, 2)', notNull: true, default: 0 },
    created_at: { type: 'timestamptz', notNull: true, default: pgm.func('now()') },
  })
  pgm.addConstraint('${name}', '${name}_pkey', { primaryKey: 'id' })
  pgm.createIndex('${name}', 'label', { name: '${name}_label_idx' })${previous === undefined ? '' : `\n  pgm.addConstraint('${name}', '${name}_previous_id_fkey', { foreignKeys: { columns: 'previous_id', references: '${previous}(id)' } })`}
}

export const down = (pgm) => pgm.dropTable('${name}')
`,
      ),
      ...numbered(
        tables,
        (number, { name }) => `sql/${number}_make-${name}.sql`,
        (table) => `-- Up Migration\n${historySql(table)}\n\n-- Down Migration\ndrop table ${table.name};\n`,
      ),
    })
    return ['js', 'sql'].map((language) => ({
      name: `node-pg-migrate up (.${language})`,
      command: nodeCommand(place, program, ['up', '--migrations-dir', language]),
    }))
  },
}
