import { join } from 'node:path'
import { embedded } from './settings.ts'
import type { EmbeddedDatabase } from './start-embedded.ts'

const maxConnections = 20

/** Starts PGlite on the folder `.data/pglite` behind a socket that speaks PostgreSQL's protocol, and says why. */
export async function startPglite(reason: string): Promise<EmbeddedDatabase> {
  const { PGlite } = await import('@electric-sql/pglite')
  const { PGLiteSocketServer } = await import('@electric-sql/pglite-socket')
  const db = await PGlite.create(join(embedded.directory, 'pglite'))
  const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections })
  await server.start()
  const port = server.getServerConn().split(':').at(-1)
  return {
    name: `PGlite (${reason})`,
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      await db.close()
    },
  }
}
