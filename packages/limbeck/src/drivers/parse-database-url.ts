import type { ClientConfig } from 'pg'
import { parse, toClientConfig } from 'pg-connection-string'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { maskUrl } from '../sql/mask-url.ts'

/** What a URL says of how to connect. */
export interface ParsedDatabaseUrl {
  readonly config: ClientConfig
  /** `connect_timeout` of the URL or PGCONNECT_TIMEOUT, in milliseconds. */
  readonly connectTimeoutMs?: number
}

const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']

/**
 * Reads a PostgreSQL URL as node-postgres takes it, with libpq's meaning of `sslmode`.
 *
 * More lenient than the standard, since passwords are pasted as they are: a percent sign that starts no escape, an
 * `@`, `:`, `#` or `?` in the password stand for themselves. A driver named in the scheme, as SQLAlchemy writes it
 * (`postgresql+asyncpg://`), is left out, and asyncpg's `ssl=require` means `sslmode=require`.
 *
 * @throws LimbeckError `config.invalid-url`
 */
export function parseDatabaseUrl(url: string): ParsedDatabaseUrl {
  const { credentials, rest } = splitCredentials(url.trim().replace(/^[^:]+:\/\//, ''))
  const [, host = '', path = '', query = ''] = /^([^/?]*)([^?]*)(.*)$/s.exec(rest) ?? []
  const options = readOptions(query)
  const database = options.get('dbname') ?? decode(path.slice(1))
  const seconds = Number(options.get('connect_timeout') ?? process.env.PGCONNECT_TIMEOUT ?? Number.NaN)
  options.delete('connect_timeout')
  options.delete('dbname')
  const tail = options.size === 0 ? '' : `?${options}`
  const place = toConfig(`postgresql://${credentials}${escapeStrayPercents(host)}/${tail}`, url)
  // Its reader of URLs leaves some escapes in the name of the database.
  const config = database === '' ? place : { ...place, database }
  return seconds > 0 ? { config, connectTimeoutMs: seconds * 1_000 } : { config }
}

function toConfig(normalised: string, url: string): ClientConfig {
  try {
    return toClientConfig(parse(normalised, { useLibpqCompat: true }))
  } catch (error) {
    // Its own error may quote the URL with the password.
    const reason = /^(?:SECURITY|ENOENT)/.test((error as Error).message)
      ? `: ${(error as Error).message}`
      : ''
    throw new LimbeckError(
      'config.invalid-url',
      `The database URL ${maskUrl(url)} cannot be read${reason}.`,
      {
        hint: 'Write postgresql://user:password@host:port/name, and percent-encode special characters.',
      },
    )
  }
}

function splitCredentials(text: string): { readonly credentials: string; readonly rest: string } {
  // As in libpq, only a slash ends the part that may hold credentials; unlike there, its last @ ends them.
  const slash = text.indexOf('/')
  const end = text.lastIndexOf('@', slash === -1 ? text.length : slash)
  if (end === -1) return { credentials: '', rest: text }
  const [user = '', ...password] = text.slice(0, end).split(':')
  const parts = password.length === 0 ? [user] : [user, password.join(':')]
  const credentials = parts.map((part) => encodeURIComponent(decode(part))).join(':')
  return { credentials: `${credentials}@`, rest: text.slice(end + 1) }
}

function readOptions(query: string): URLSearchParams {
  // In a URL of libpq a plus is a plus.
  const options = new URLSearchParams(escapeStrayPercents(query).replaceAll('+', '%2B'))
  const ssl = options.get('ssl')
  if (ssl !== null && sslModes.includes(ssl)) {
    options.delete('ssl')
    options.set('sslmode', ssl)
  }
  // libpq's "allow" tries without encryption first; we end at the same two ways in the other order.
  if (options.get('sslmode') === 'allow') options.set('sslmode', 'prefer')
  options.delete('uselibpqcompat')
  return options
}

function decode(part: string): string {
  try {
    return decodeURIComponent(escapeStrayPercents(part))
  } catch {
    // Escapes that are no UTF-8: taken literally.
    return part
  }
}

function escapeStrayPercents(text: string): string {
  return text.replace(/%(?![0-9a-f]{2})/gi, '%25')
}
