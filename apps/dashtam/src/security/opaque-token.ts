import { createHash, randomBytes } from 'node:crypto'

/** A token that says nothing: 32 random bytes for its holder, and their SHA-256 for the database. */
export interface OpaqueToken {
  /** URL-safe text that is handed out and kept nowhere. */
  readonly token: string
  /** 64 hexadecimal digits: what the token is stored and found by. */
  readonly hash: string
}

/** Makes a new token. */
export function newOpaqueToken(): OpaqueToken {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: tokenHash(token) }
}

/**
 * The hash that a token is found by. A fast hash is enough for 32 random bytes: nobody can try them all, as they could
 * the passwords that people choose.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
