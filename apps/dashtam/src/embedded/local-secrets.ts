import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { embedded } from './settings.ts'

/** The keys of a local start. They lie beside its database, so that what they encrypted opens the next time. */
export function localSecrets(): { readonly SECRET_KEY: string; readonly ENCRYPTION_KEY: string } {
  const file = join(embedded.directory, 'secrets.json')
  if (!existsSync(file)) {
    const key = () => randomBytes(32).toString('base64')
    writeFileSync(file, JSON.stringify({ SECRET_KEY: key(), ENCRYPTION_KEY: key() }), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}
