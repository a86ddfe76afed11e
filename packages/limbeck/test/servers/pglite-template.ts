import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPglite } from '../../src/drivers/start-pglite.ts'
import { guardDirectory } from './guard-directory.ts'

/** An archive of a new PGlite's data folder. Starting from it takes a fifth of the time. */
export interface PgliteTemplate {
  readonly file: string
  remove(): Promise<void>
}

/**
 * Makes the archive that the tests' embedded databases start from. On the way the archive comes into being that Limbeck
 * itself keeps, so that the programs that tests run find it.
 */
export async function makePgliteTemplate(): Promise<PgliteTemplate> {
  const { path, remove } = await guardDirectory()
  const file = join(path, 'pglite.tar')
  const pglite = await startPglite(import.meta.dirname, undefined)
  try {
    const archive = await pglite.dumpDataDir('none')
    writeFileSync(file, Buffer.from(await archive.arrayBuffer()))
  } finally {
    await pglite.close()
  }
  return { file, remove }
}
