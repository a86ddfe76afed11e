import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['packages/limbeck/test/servers/global-setup.ts'],
    pool: 'forks',
    // PGlite's WebAssembly runs for seconds only: compiling it well costs more than it gains.
    execArgv: ['--liftoff-only'],
    maxWorkers: 2,
    // A worker loads the sources once, not anew for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
