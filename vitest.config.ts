import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['packages/limbeck/test/servers/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Loading the sources anew for each file would take a third of the run.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
