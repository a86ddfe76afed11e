import { randomBytes } from 'node:crypto'

const form = /^limbeck_shadow_(\d+)_\d+_[0-9a-f]+$/

/** Makes a name for a scratch database that tells when it was made, and that nobody else makes. */
export function scratchName(): string {
  const seconds = Math.floor(Date.now() / 1_000)
  return `limbeck_shadow_${seconds}_${process.pid}_${randomBytes(6).toString('hex')}`
}

/** When the scratch database of this name was made, or undefined for any other database. */
export function scratchTime(name: string): Date | undefined {
  const seconds = form.exec(name)?.[1]
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1_000)
}
