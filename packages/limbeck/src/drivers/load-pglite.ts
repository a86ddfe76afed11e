import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Extension, Extensions } from '@electric-sql/pglite'
import { LimbeckError } from '../errors/limbeck-error.ts'

/** PGlite's class, and the extensions of PostgreSQL that its package brings along. */
export interface LoadedPglite {
  readonly PGlite: typeof import('@electric-sql/pglite')['PGlite']
  /** To be given to `PGlite.create`: they become available, none is created. */
  readonly extensions: Extensions
  /** Where its files are. */
  readonly folder: string
  readonly version: string
}

const packageName = '@electric-sql/pglite'

// It would have to be loaded with the server, and counts statements even where nobody asked it to.
const preloaded = 'pg_stat_statements.js'

/**
 * Loads PGlite from the project in `directory`, or else from where Limbeck itself finds it.
 *
 * @throws LimbeckError `driver.missing-package` when neither has it.
 */
export async function loadPglite(directory: string): Promise<LoadedPglite> {
  const folder = folderFrom(join(directory, 'package.json')) ?? folderFrom(import.meta.url)
  if (folder === undefined)
    throw new LimbeckError('driver.missing-package', `The package ${packageName} is not installed.`, {
      hint: `Run "npm install --save-dev ${packageName}", or use a postgresql:// URL.`,
      details: { package: packageName },
    })
  const { PGlite } = await importFile<Pick<LoadedPglite, 'PGlite'>>(join(folder, 'index.js'))
  return {
    PGlite,
    extensions: await loadExtensions(join(folder, 'contrib')),
    folder,
    version: versionOf(folder),
  }
}

function versionOf(folder: string): string {
  const text = readFileSync(join(dirname(folder), 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

async function loadExtensions(folder: string): Promise<Extensions> {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.js') && file !== preloaded)
    : []
  const modules = await Promise.all(
    files.map((file) => importFile<Record<string, unknown>>(join(folder, file))),
  )
  const found = modules.flatMap((module) => Object.entries(module)).filter(isExtension)
  return Object.fromEntries(found)
}

function isExtension(entry: [string, unknown]): entry is [string, Extension] {
  const value = entry[1] as Partial<Extension> | undefined
  return typeof value === 'object' && typeof value.setup === 'function'
}

function importFile<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(path).href)
}

function folderFrom(start: string): string | undefined {
  try {
    return dirname(createRequire(start).resolve(packageName))
  } catch {
    return undefined
  }
}
