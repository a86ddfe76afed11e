import { rmSync, writeFileSync } from 'node:fs'
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
 * socket elsewhere. The data stays in the ignored folder `.data`; the URL is written beside it while the server runs.
 */
export async function startEmbedded(): Promise<EmbeddedDatabase> {
  const found = installation(17)
  const database =
    'programs' in found ? await startNative(found.programs).catch(explain) : await startPglite(found.skipped)
  writeFileSync(embedded.urlFile, database.url, { mode: 0o600 })
  return {
    ...database,
    stop: async () => {
      rmSync(embedded.urlFile, { force: true })
      await database.stop()
    },
  }
}

/** Where the unprivileged account may not reach this folder (a clone below /root), PGlite, which needs none, serves. */
function explain(error: unknown): Promise<EmbeddedDatabase> {
  const message = error instanceof Error ? error.message : String(error)
  if (/permission denied|EACCES|could not access directory/i.test(message))
    return startPglite('the unprivileged account that PostgreSQL needs cannot read this folder')
  throw error
}
