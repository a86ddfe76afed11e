import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { connectError } from './connect-error.ts'
import { isTransient } from './is-transient.ts'
import { lacksEncryption } from './lacks-encryption.ts'

/** An open client, and its server without credentials: `db.example.com:5432`. */
export interface Connected {
  readonly client: Client
  readonly place: string
}

const firstPauseMs = 100
const longestPauseMs = 2_000

/**
 * Connects, and tries again while the server cannot be reached or is starting, with growing random pauses.
 *
 * @throws LimbeckError `database.unreachable`, `database.authentication-failed`, `database.missing`
 */
export async function connectWithRetry(config: ClientConfig, timeoutMs: number): Promise<Connected> {
  const deadline = Date.now() + timeoutMs
  let current = config
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const remainingMs = Math.max(deadline - Date.now(), 1)
    const client = new Client({ ...current, connectionTimeoutMillis: remainingMs })
    // An error that comes after the one that connect() reports must not end this process.
    client.on('error', () => {})
    const place = client.host.startsWith('/')
      ? `${client.host}/.s.PGSQL.${client.port}`
      : `${client.host}:${client.port}`
    try {
      await client.connect()
      return { client, place }
    } catch (error) {
      await client.end().catch(() => {})
      if (lacksEncryption(error) && current.ssl !== false && prefersEncryption(config)) {
        current = { ...config, ssl: false }
        continue
      }
      const jitteredMs = pauseMs * (0.5 + Math.random() / 2)
      if (!isTransient(error) || Date.now() + jitteredMs >= deadline) throw connectError(error, client, place)
      await sleep(jitteredMs)
    }
  }
}

/** libpq's `sslmode=prefer`: encrypted where the server can, else not. */
function prefersEncryption(config: ClientConfig): boolean {
  return (config as { readonly sslmode?: string }).sslmode === 'prefer'
}
