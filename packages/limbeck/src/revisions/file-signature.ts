import { statSync } from 'node:fs'

/** How long after a change the next one might bear the same time. */
const sameTimeMs = 2_000

/**
 * What tells a file from what it was: inode, size, and the times of its last change in nanoseconds. Undefined where it
 * cannot be told: there is no such file, or it was changed so lately that a further change might not show.
 */
export function fileSignature(path: string): string | undefined {
  // Many small files: to wait for each on a thread takes several times as long as asking.
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (found === undefined) return undefined
  const { ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = found
  const changed = Math.max(Number(mtimeMs), Number(ctimeMs))
  if (Date.now() - changed < sameTimeMs) return undefined
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
}
