import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { LimbeckError } from '../errors/limbeck-error.ts'

/** What Limbeck uses of the package that brings PGlite. */
export interface LoadedPglite {
  readonly PGlite: Main['PGlite']
  /** The file system of a database in memory. */
  readonly MemoryFS: Main['MemoryFS']
  /** The file system of a database in a folder. */
  readonly NodeFS: Folders['NodeFS']
  /** Each extension of PostgreSQL that the package brings along, by name: an archive with its files. */
  readonly extensions: Readonly<Record<string, URL>>
  /** Where its files are. */
  readonly folder: string
  readonly version: string
}

type Main = typeof import('@electric-sql/pglite')
type Folders = typeof import('@electric-sql/pglite/nodefs')

const packageName = '@electric-sql/pglite'
const archiveEnding = '.tar.gz'

// It would have to be loaded with the server, and counts statements even where nobody asked it to.
const preloaded = 'pg_stat_statements'

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
  // It runs for seconds: to optimise its WebAssembly costs more than it gains.
  setFlagsFromString('--liftoff-only')
  const { PGlite, MemoryFS } = await importFile<Main>(join(folder, 'index.js'))
  const { NodeFS } = await importFile<Folders>(join(folder, 'fs', 'nodefs.js'))
  return { PGlite, MemoryFS, NodeFS, extensions: extensionsIn(folder), folder, version: versionOf(folder) }
}

function versionOf(folder: string): string {
  const text = readFileSync(join(dirname(folder), 'package.json'), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

function extensionsIn(folder: string): Readonly<Record<string, URL>> {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(archiveEnding))
    .map((file) => file.slice(0, -archiveEnding.length))
    .filter((name) => name !== preloaded)
  return Object.fromEntries(
    names.map((name) => [name, pathToFileURL(join(folder, `${name}${archiveEnding}`))]),
  )
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
