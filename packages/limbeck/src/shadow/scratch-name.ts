import { randomBytes } from 'node:crypto'

/** Makes a name for a scratch database that tells when it was made, and that nobody else makes. */
export function scratchName(): string {
  const seconds = Math.floor(Date.now() / 1_000)
  return `limbeck_shadow_${seconds}_${process.pid}_${randomBytes(6).toString('hex')}`
}
