import Fastify, { type FastifyInstance } from 'fastify'
import type { Health } from './health.ts'

/** Makes Dashtam's HTTP server. `readHealth` tells the state of the database at each request. */
export function buildServer(readHealth: () => Promise<Health>): FastifyInstance {
  const server = Fastify()
  // The service answers while its database does not, so that an operator can ask it what is wrong.
  server.get('/health', async () => readHealth())
  return server
}
