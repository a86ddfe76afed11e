import { existsSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import type { PGlite } from '@electric-sql/pglite'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { type LoadedPglite, loadPglite } from './load-pglite.ts'

const memory = 'memory://'
const compress = promisify(gzip)
const decompress = promisify(gunzip)

/**
 * Starts PGlite in memory, or in `folder`, with the package that the project in `directory` has.
 *
 * A new database comes from an archive of what initdb made once, kept in node_modules/.cache beside the package: initdb
 * takes some four seconds, and in a folder ten.
 *
 * @throws LimbeckError `driver.missing-package`, `database.not-a-database` for a folder of other files
 */
export async function startPglite(directory: string, folder: string | undefined): Promise<PGlite> {
  const loaded = await loadPglite(directory)
  const { PGlite, extensions } = loaded
  const place = folder ?? memory
  if (folder !== undefined && holdsDatabase(folder)) return PGlite.create(place, { extensions })
  const file = archiveFile(loaded)
  const archive = (await readArchive(file)) ?? (await makeArchive(loaded, file))
  try {
    return await PGlite.create(place, { extensions, loadDataDir: archive })
  } catch {
    await rm(file, { force: true })
    // It was empty before.
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    return PGlite.create(place, { extensions })
  }
}

function holdsDatabase(folder: string): boolean {
  const entries = existsSync(folder) ? readdirSync(folder) : []
  if (entries.length === 0 || entries.includes('PG_VERSION')) return entries.length > 0
  throw new LimbeckError('database.not-a-database', `The folder ${folder} holds files, but no database.`, {
    hint: 'Name a folder that is empty or does not exist yet, as in pglite:./data.',
    details: { folder },
  })
}

function archiveFile({ folder, version }: LoadedPglite): string {
  const modules = folder.slice(0, folder.lastIndexOf('node_modules') + 'node_modules'.length)
  return join(modules, '.cache', 'limbeck', `pglite-${version}.tar.gz`)
}

/** The checksum inside the format tells a damaged file from a whole one. */
async function readArchive(file: string): Promise<Blob | undefined> {
  try {
    return new Blob([await decompress(await readFile(file))])
  } catch {
    return undefined
  }
}

async function makeArchive({ PGlite }: LoadedPglite, file: string): Promise<Blob> {
  const instance = await PGlite.create(memory)
  try {
    const archive = await instance.dumpDataDir('none')
    await keep(file, await compress(await archive.arrayBuffer(), { level: constants.Z_BEST_SPEED }))
    return archive
  } finally {
    await instance.close()
  }
}

async function keep(file: string, content: Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(draft, content)
    await rename(draft, file)
  } catch {
    // A read-only installation: the next start takes longer.
    await rm(draft, { force: true }).catch(() => {})
  }
}
