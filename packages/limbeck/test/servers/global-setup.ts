import { readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import type { TestServers } from './running-server.ts'
import { startServers } from './start-servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServers: TestServers
  }
}

/**
 * Starts the PostgreSQL servers of a test run, once, and returns what stops them.
 *
 * With LIMBECK_TEST_SERVERS_FILE the servers listed in that file, made by `serve.ts`, are used instead.
 */
export default async function startTestServers(project: TestProject): Promise<() => Promise<void>> {
  const file = process.env.LIMBECK_TEST_SERVERS_FILE
  if (file !== undefined && file !== '') {
    announce(project, JSON.parse(readFileSync(file, 'utf8')))
    return async () => {}
  }
  const { servers, stop } = await startServers()
  announce(project, servers)
  return stop
}

function announce(project: TestProject, servers: TestServers): void {
  for (const { name, reason } of servers.skipped)
    process.stderr.write(`tests on ${name} are SKIPPED: ${reason}\n`)
  project.provide('testServers', servers)
}
