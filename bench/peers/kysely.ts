import { join } from 'node:path'
import { nodeCommand } from './node-command.ts'
import { numbered } from './numbered.ts'
import type { Peer } from './peer.ts'
import { writeProject } from './write-project.ts'

/** Kysely: its Migrator in a program of one's own, as its documentation has it. */
export const kysely: Peer = {
  name: 'kysely',
  runtime: 'node',
  packages: { npm: ['kysely@0.29', 'pg@8'] },
  starts: () => [],
  upgrades(place, tables) {
    writeProject(place, {
      'migrate.mjs': script,
      ...numbered(
        tables,
        (number, { name }) => `versions/${number}_make_${name}.mjs`,
        ({ name, previous }) => `import { sql } from 'kysely'

export async function up(db) {
  await db.schema.createTable('${name}')
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('previous_id', 'bigint')
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('email', 'varchar(100)')
    .addColumn('amount', 'numeric(12, 2)', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql\`now()\`))
    .addPrimaryKeyConstraint('${name}_pkey', ['id'])${previous === undefined ? '' : `\n    .addForeignKeyConstraint('${name}_previous_id_fkey', ['previous_id'], '${previous}', ['id'])`}
    .execute()
  await db.schema.createIndex('${name}_label_idx').on('${name}').column('label').execute()
}

export async function down(db) {
  await db.schema.dropTable('${name}').execute()
}
`,
      ),
    })
    return [{ name: 'kysely Migrator', command: nodeCommand(place, join(place.folder, 'migrate.mjs')) }]
  },
}

const script = `import { promises as fs } from 'node:fs'
import path from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import pg from 'pg'

const db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }) })
const provider = new FileMigrationProvider({ fs, path, migrationFolder: path.resolve('versions') })
const { error } = await new Migrator({ db, provider }).migrateToLatest()
await db.destroy()
if (error) throw error
`
