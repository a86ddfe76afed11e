import type { ClientConfig } from 'pg'
import { parse, toClientConfig } from 'pg-connection-string'

/**
 * Reads a PostgreSQL URL as node-postgres takes it, with libpq's meaning of `sslmode`.
 *
 * More lenient than the standard, since passwords are pasted as they are: a percent sign that starts no escape, an
 * `@`, `#` or `?` in the password stand for themselves. A driver named in the scheme, as SQLAlchemy writes it
 * (`postgresql+asyncpg://`), is left out.
 */
export function parseDatabaseUrl(url: string): ClientConfig {
  const { user, password, rest } = splitCredentials(url.replace(/^[^:]+:\/\//, ''))
  const credentials = [user, password].flatMap((part) =>
    part === undefined ? [] : [encodeURIComponent(decode(part))],
  )
  const at = credentials.length === 0 ? '' : '@'
  const normalised = `postgresql://${credentials.join(':')}${at}${escapeStrayPercents(rest)}`
  return toClientConfig(parse(normalised, { useLibpqCompat: !normalised.includes('uselibpqcompat=') }))
}

function splitCredentials(text: string): { user?: string; password?: string; rest: string } {
  // As in libpq, only a slash ends the part that may hold credentials; unlike there, its last @ ends them.
  const slash = text.indexOf('/')
  const end = text.lastIndexOf('@', slash === -1 ? text.length : slash)
  if (end === -1) return { rest: text }
  const credentials = text.slice(0, end)
  const colon = credentials.indexOf(':')
  const rest = text.slice(end + 1)
  if (colon === -1) return { user: credentials, rest }
  return { user: credentials.slice(0, colon), password: credentials.slice(colon + 1), rest }
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
