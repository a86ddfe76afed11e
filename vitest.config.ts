import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/longest-first.ts'

// Before Node 22 each of the many programs that tests start would parse these certificates, which takes longer than the start
// itself, and no test talks to anybody outside.
delete process.env.NODE_EXTRA_CA_CERTS

export default defineConfig({
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'apps/*/{src,test}/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['packages/limbeck/test/servers/global-setup.ts'],
    pool: 'forks',
    // PGlite's WebAssembly runs for seconds only: compiling it well costs more than it gains.
    execArgv: ['--liftoff-only'],
    // On two cores a third test runs while the others wait for a lock, a retry or a program to end.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A worker loads the sources once, not anew for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
