import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { installation } from 'embedded-server'
import { embedded } from './settings.ts'
import { startNative } from './start-native.ts'
import { startPglite } from './start-pglite.ts'

/** The database of a local start. */
export interface EmbeddedDatabase {
  /** What it is, for people: `PostgreSQL 17`. */
  readonly name: string
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts the embedded database: a real PostgreSQL 17 where npm has its programs for this platform, PGlite behind a
 * socket elsewhere. The data stays in an ignored folder; the URL is written beside it while the server runs.
 */
export async function startEmbedded(): Promise<EmbeddedDatabase> {
  mkdirSync(embedded.directory, { recursive: true })
  const database = await chooseDatabase()
  writeFileSync(embedded.urlFile, database.url, { mode: 0o600 })
  return {
    ...database,
    stop: async () => {
      rmSync(embedded.urlFile, { force: true })
      await database.stop()
    },
  }
}

async function chooseDatabase(): Promise<EmbeddedDatabase> {
  if (embedded.prefersPglite) return startPglite('it was asked for')
  const found = installation(17)
  if ('skipped' in found) return startPglite(found.skipped)
  try {
    return await startNative(found.programs)
  } catch (error) {
    // A clone below /root: the unprivileged account that PostgreSQL needs cannot get there.
    const message = error instanceof Error ? error.message : String(error)
    if (!/permission denied|EACCES|could not access directory/i.test(message)) throw error
    return startPglite('the unprivileged account that PostgreSQL runs as cannot read this folder')
  }
}
