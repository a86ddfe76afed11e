import { existsSync, readFileSync } from 'node:fs'
import { embedded } from './settings.ts'

/** The URL of the embedded database that `make start` runs, or undefined while it does not. */
export function embeddedUrl(): string | undefined {
  return existsSync(embedded.urlFile) ? readFileSync(embedded.urlFile, 'utf8').trim() : undefined
}
