import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { EmbeddedImage, ImageFile, ImagePart } from './image.ts'
import { type ImageHeader, lengthBytes } from './image-header.ts'
import { imageParts } from './image-parts.ts'

/** Reads an image up to the part that is wanted. Returns nothing when there is no image, or a damaged one. */
export function readImage(path: string, last: ImagePart): EmbeddedImage | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const headerLength = readBytes(file, 0, lengthBytes).readUInt32LE()
    const header = JSON.parse(readBytes(file, lengthBytes, headerLength).toString()) as ImageHeader
    const parts = imageParts.slice(0, imageParts.indexOf(last) + 1)
    const wanted = header.files.filter(({ part }) => parts.includes(part))
    const length = wanted.reduce((sum, { stored }) => sum + stored, 0)
    const bytes = readBytes(file, lengthBytes + headerLength, length)
    let position = 0
    const files = wanted.map(({ stored, sum, ...about }): ImageFile => {
      const content = bytes.subarray(position, position + stored)
      position += stored
      if (crc32(content) !== sum) throw new Error(`${about.path} is damaged`)
      return { ...about, content }
    })
    return { folders: header.folders, files }
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length)
  if (readSync(file, bytes, 0, length, position) !== length) throw new Error('The file ends too early')
  return bytes
}
