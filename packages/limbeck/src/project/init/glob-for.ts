import { posix } from 'node:path'

/** The pattern that stands for some files: the file itself, all beside each other, or all below the folder they share. */
export function globFor(files: readonly string[], extension: string): string | undefined {
  const [first, ...others] = files
  if (first === undefined || others.length === 0) return first
  const folders = files.map((file) => posix.dirname(file).split('/'))
  const [shortest = []] = folders.toSorted((a, b) => a.length - b.length)
  const depth = shortest.findIndex((part, index) => folders.some((folder) => folder[index] !== part))
  const shared = depth < 0 ? shortest : shortest.slice(0, depth)
  const isFlat = folders.every((folder) => folder.length === shared.length)
  return posix.join(...shared, isFlat ? `*.${extension}` : `**/*.${extension}`)
}
