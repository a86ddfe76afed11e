import { createHash } from 'node:crypto'

/** The SHA-256 of the texts that something is made of, in hexadecimal. */
export function digest(parts: readonly (string | undefined)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part === undefined ? '-' : `${part.length} `).update(part ?? '')
  return hash.digest('hex')
}
