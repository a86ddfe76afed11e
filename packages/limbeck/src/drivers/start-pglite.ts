import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { PGlite } from '@electric-sql/pglite'
import type { Filesystem } from '@electric-sql/pglite/basefs'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { EmbeddedImage } from './embedded/image.ts'
import { keptImage } from './embedded/kept-image.ts'
import { unpackImage } from './embedded/unpack-image.ts'
import { type LoadedPglite, loadPglite } from './load-pglite.ts'

// 16 MB: what is there is in memory already, and initialising the default of 128 MB takes a third of a start.
const sharedBuffers = ['-B', '2048']

/**
 * Starts PGlite in memory, or in `folder`, with the package that the project in `directory` has. Each extension of the
 * package can be created.
 *
 * @throws LimbeckError `driver.missing-package`, `database.not-a-database` for a folder of other files
 */
export async function startPglite(directory: string, folder: string | undefined): Promise<PGlite> {
  const loaded = await loadPglite(directory)
  if (folder === undefined) return start(loaded, new loaded.MemoryFS(), await keptImage(loaded, 'database'))
  const files = new loaded.NodeFS(folder)
  if (holdsDatabase(folder)) return start(loaded, files, await keptImage(loaded, 'extensions'))
  try {
    return await start(loaded, files, await keptImage(loaded, 'templates'))
  } catch (error) {
    // It was empty before.
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function start({ PGlite }: LoadedPglite, files: Filesystem, image: EmbeddedImage): Promise<PGlite> {
  const mount = files.initialSyncFs.bind(files)
  // Called when the program is loaded, and before it looks for a database.
  files.initialSyncFs = async () => {
    await mount()
    unpackImage(instance.Module.FS, image)
  }
  const instance = new PGlite({
    fs: files,
    startParams: [...PGlite.defaultStartParams, ...sharedBuffers],
  })
  await instance.waitReady
  return instance
}

function holdsDatabase(folder: string): boolean {
  const entries = existsSync(folder) ? readdirSync(folder) : []
  if (entries.length === 0 || entries.includes('PG_VERSION')) return entries.length > 0
  throw new LimbeckError('database.not-a-database', `The folder ${folder} holds files, but no database.`, {
    hint: 'Name a folder that is empty or does not exist yet, as in pglite:./data.',
    details: { folder },
  })
}
