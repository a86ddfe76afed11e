import type { PGlite } from '@electric-sql/pglite'
import type { EmbeddedImage, ImageFile } from './image.ts'

/** Writes an image's files into the file system of an embedded database that has not started yet. */
export function unpackImage(files: PGlite['Module']['FS'], image: EmbeddedImage): void {
  for (const { path, mode } of image.folders) if (!files.analyzePath(path).exists) files.mkdirTree(path, mode)
  for (const file of image.files) {
    // An in-memory file system keeps the very bytes, where it owns them.
    files.writeFile(file.path, bytesOf(file), { canOwn: true })
    files.chmod(file.path, file.mode)
  }
}

function bytesOf({ size, content }: ImageFile): Uint8Array {
  if (content.length === size) return content
  const bytes = new Uint8Array(size)
  bytes.set(content)
  return bytes
}
