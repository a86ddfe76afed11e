import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import type { EmbeddedImage } from './image.ts'
import { type ImageHeader, lengthBytes } from './image-header.ts'

/** Keeps an image in a file, whole or not at all. Where it cannot be written, the next start makes it again. */
export async function writeImage(path: string, { folders, files }: EmbeddedImage): Promise<void> {
  const header: ImageHeader = {
    folders,
    files: files.map(({ content, ...file }) => ({
      ...file,
      stored: content.length,
      sum: crc32(content),
    })),
  }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(text.length)
  const draft = `${path}.${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(draft, [length, text, ...files.map(({ content }) => content)])
    await rename(draft, path)
  } catch {
    await rm(draft, { force: true }).catch(() => {})
  }
}
