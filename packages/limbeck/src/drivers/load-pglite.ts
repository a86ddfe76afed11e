import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { findPglite, type InstalledPglite, pglitePackage } from './find-pglite.ts'

/** What Limbeck uses of the package that brings PGlite. */
export interface LoadedPglite extends InstalledPglite {
  readonly PGlite: Main['PGlite']
  /** The file system of a database in memory. */
  readonly MemoryFS: Main['MemoryFS']
  /** The file system of a database in a folder. */
  readonly NodeFS: Folders['NodeFS']
  /** Each extension of PostgreSQL that the package brings along, by name: an archive with its files. */
  readonly extensions: Readonly<Record<string, URL>>
}

type Main = typeof import('@electric-sql/pglite')
type Folders = typeof import('@electric-sql/pglite/nodefs')

const archiveEnding = '.tar.gz'

// It would have to be loaded with the server, and counts statements even where nobody asked it to.
const preloaded = 'pg_stat_statements'

/**
 * Loads PGlite, as `findPglite` finds it.
 *
 * @throws LimbeckError `driver.missing-package` where it does not.
 */
export async function loadPglite(directory: string): Promise<LoadedPglite> {
  const found = findPglite(directory)
  if (found === undefined)
    throw new LimbeckError('driver.missing-package', `The package ${pglitePackage} is not installed.`, {
      hint: `Run "npm install --save-dev ${pglitePackage}", or use a postgresql:// URL.`,
      details: { package: pglitePackage },
    })
  const { folder } = found
  // It runs for seconds: to optimise its WebAssembly costs more than it gains.
  setFlagsFromString('--liftoff-only')
  const { PGlite, MemoryFS } = await importFile<Main>(join(folder, 'index.js'))
  const { NodeFS } = await importFile<Folders>(join(folder, 'fs', 'nodefs.js'))
  return { ...found, PGlite, MemoryFS, NodeFS, extensions: extensionsIn(folder) }
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
