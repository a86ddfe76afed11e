import { join } from 'node:path'
import type { LoadedPglite } from '../load-pglite.ts'
import type { EmbeddedImage, ImagePart } from './image.ts'
import { makeImage } from './make-image.ts'
import { readImage } from './read-image.ts'
import { writeImage } from './write-image.ts'

// To be raised when the content or the form of an image changes.
const form = 1

/**
 * The image of a new database up to a part, from node_modules/.cache beside the package. Where there is none yet it is
 * made, which takes seconds, and kept.
 */
export async function keptImage(loaded: LoadedPglite, last: ImagePart): Promise<EmbeddedImage> {
  const { folder, version } = loaded
  const modules = folder.slice(0, folder.lastIndexOf('node_modules') + 'node_modules'.length)
  const path = join(modules, '.cache', 'limbeck', `pglite-${version}-${form}.image`)
  const kept = readImage(path, last)
  if (kept !== undefined) return kept
  const made = await makeImage(loaded)
  await writeImage(path, made)
  return made
}
