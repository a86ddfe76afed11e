import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Keeps JSON values in files between runs. It may forget any of them, and never fails. */
export interface Cache {
  /** The value that was last kept under `key`, or undefined. */
  get(key: string): Promise<unknown>
  /** Keeps `value`, and forgets those that were not used for longest where the bound is reached. */
  set(key: string, value: unknown): Promise<void>
}

const defaultBoundBytes = 64 * 1024 * 1024
const extension = '.json'

/**
 * Makes a cache in `directory`, which comes into being with the first value.
 *
 * Processes can share it: a value appears whole or not at all. A file that was cut off or altered counts as missing.
 * `boundBytes` limits the sum of the files.
 */
export function createCache(directory: string, boundBytes: number = defaultBoundBytes): Cache {
  const pathOf = (key: string) => join(directory, `${hash(key)}${extension}`)
  return {
    async get(key) {
      const path = pathOf(key)
      try {
        const value = parseEntry(await readFile(path, 'utf8'))
        const now = new Date()
        await utimes(path, now, now).catch(() => {})
        return value
      } catch {
        return undefined
      }
    },
    async set(key, value) {
      const body = JSON.stringify(value)
      if (body === undefined || body.length > boundBytes) return
      const path = pathOf(key)
      const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
      try {
        await mkdir(directory, { recursive: true })
        await writeFile(draft, `${hash(body)}\n${body}`)
        await rename(draft, path)
        await trim(directory, boundBytes)
      } catch {
        // A full or read-only disk: the value is made again next time.
        await rm(draft, { force: true }).catch(() => {})
      }
    },
  }
}

function parseEntry(text: string): unknown {
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  return text.slice(0, end) === hash(body) ? JSON.parse(body) : undefined
}

/** Removes the files that were not used for longest until the rest fits, and drafts that a killed process left. */
async function trim(directory: string, boundBytes: number): Promise<void> {
  const names = await readdir(directory)
  const files = await Promise.all(names.map((name) => describe(join(directory, name))))
  const newestFirst = files.flatMap((file) => file ?? []).sort((a, b) => b.usedMs - a.usedMs)
  let total = 0
  for (const { path, bytes, usedMs } of newestFirst) {
    const isLeftDraft = !path.endsWith(extension) && Date.now() - usedMs > 3_600_000
    total += bytes
    if (total > boundBytes || isLeftDraft) await rm(path, { force: true })
  }
}

async function describe(path: string) {
  try {
    const { size: bytes, mtimeMs: usedMs } = await stat(path)
    return { path, bytes, usedMs }
  } catch {
    // Another process was faster.
    return undefined
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
