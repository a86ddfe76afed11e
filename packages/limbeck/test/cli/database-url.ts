import type { TestServer } from '../on-every-server.ts'

/** The URL of a fresh database that another process can use: PGlite keeps it in a folder of the project. */
export async function databaseUrl(server: TestServer): Promise<string> {
  return server.name === 'pglite' ? 'pglite:./data' : (await server.fresh()).url
}
