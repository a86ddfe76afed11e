import { defineConfig } from 'limbeck'
import { drizzle } from 'limbeck/sources/drizzle'

export default defineConfig({
  // DATABASE_URL in the environment wins. This one is the embedded server that `make start` runs.
  url: 'postgresql://dashtam_user@127.0.0.1:54329/dashtam',
  revisions: ['migrations/versions'],
  models: [drizzle('src/models/*.ts', { casing: 'snake_case', names: 'postgresql' })],
  postWriteHooks: [
    {
      name: 'biome',
      type: 'bin',
      entrypoint: 'biome',
      options: 'check --write REVISION_SCRIPT_FILENAME',
    },
  ],
})
