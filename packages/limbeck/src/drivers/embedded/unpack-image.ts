import type { PGlite } from '@electric-sql/pglite'
import type { EmbeddedImage, ImageFile } from './image.ts'

/**
 * Writes an image's files into the file system of an embedded database that has not started yet. The one that makes the
 * folder a database comes last: one that was cut off before is none.
 */
export function unpackImage(files: PGlite['Module']['FS'], image: EmbeddedImage): void {
  for (const { path, mode } of image.folders) if (!files.analyzePath(path).exists) files.mkdirTree(path, mode)
  const [marks, others] = [image.files.filter(isMark), image.files.filter((file) => !isMark(file))]
  for (const file of [...others, ...marks]) {
    // An in-memory file system keeps the very bytes, where it owns them.
    files.writeFile(file.path, bytesOf(file), { canOwn: true, mode: file.mode })
  }
}

function isMark({ path }: ImageFile): boolean {
  return path.endsWith('/data/PG_VERSION')
}

function bytesOf({ size, content }: ImageFile): Uint8Array {
  if (content.length === size) return content
  const bytes = new Uint8Array(size)
  bytes.set(content)
  return bytes
}
