import { isAbsolute, relative } from 'node:path'

/** How a message names a place in a file: `migrations/versions/x.ts:12`, relative to the working directory if inside. */
export function place(path: string, line?: number): string {
  const fromHere = relative(process.cwd(), path)
  const shown = fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere
  return line === undefined ? shown : `${shown}:${line}`
}
