import type { ImageFile, ImageFolder } from './image.ts'

/** How many bytes at the start of an image's file give the length of its header. */
export const lengthBytes = 4

/** What an image's file says about the bytes behind it, which follow each other in the order of `files`. */
export interface ImageHeader {
  readonly folders: readonly ImageFolder[]
  readonly files: readonly (Omit<ImageFile, 'content'> & {
    readonly stored: number
    /** CRC-32 of the stored bytes. */
    readonly sum: number
  })[]
}
