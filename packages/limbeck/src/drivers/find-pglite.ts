import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The package that brings PGlite, as it is installed. */
export interface InstalledPglite {
  /** Where its program is. */
  readonly folder: string
  readonly version: string
}

/** The name of the package that brings PGlite. */
export const pglitePackage = '@electric-sql/pglite'

/** Finds PGlite from the project in `directory`, or else from where Limbeck itself finds it. Undefined where neither has it. */
export function findPglite(directory: string): InstalledPglite | undefined {
  const folder = folderFrom(join(directory, 'package.json')) ?? folderFrom(import.meta.url)
  return folder === undefined ? undefined : { folder, version: versionOf(folder) }
}

function folderFrom(start: string): string | undefined {
  try {
    return dirname(createRequire(start).resolve(pglitePackage))
  } catch {
    return undefined
  }
}

function versionOf(folder: string): string {
  const text = readFileSync(join(dirname(folder), 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}
