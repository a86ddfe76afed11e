import { defineConfig } from 'limbeck'
import { drizzle } from 'limbeck/sources/drizzle'
import { sqlFiles } from 'limbeck/sources/sql-files'
import { embeddedUrl } from './src/embedded/embedded-url.ts'

const local = embeddedUrl()

export default defineConfig({
  // DATABASE_URL in the environment wins over the embedded database that `make start` runs.
  ...(local === undefined ? {} : { url: local }),
  // In production the migrator logs in as itself, and what it makes belongs to the owner of the schema.
  ...(process.env.MIGRATION_ROLE ? { role: process.env.MIGRATION_ROLE } : {}),
  revisions: ['migrations/versions'],
  models: [
    drizzle('src/models/*.ts', { casing: 'snake_case', names: 'postgresql' }),
    // Functions and triggers, which Drizzle has no tables for.
    sqlFiles('src/models/*.sql'),
  ],
  // What is applied stays as it is: lint judges the revisions after these.
  lint: { after: '791c5b68d437' },
  postWriteHooks: [
    {
      name: 'biome',
      type: 'bin',
      entrypoint: 'biome',
      options: 'check --write REVISION_SCRIPT_FILENAME',
    },
  ],
})
