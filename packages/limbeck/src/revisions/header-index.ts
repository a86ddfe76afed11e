import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RevisionFile } from './revision.ts'

/** A revision file as an earlier run read it. */
export interface IndexedFile {
  /** What the file system said of it then: see `fileSignature`. */
  readonly signature: string
  readonly file: RevisionFile
}

/** Keeps the headers of revision files from one run to the next, in one file. It may forget them, and never fails. */
export interface HeaderIndex {
  /** What an earlier run kept, by path. */
  load(): Promise<ReadonlyMap<string, IndexedFile>>
  /** Replaces what is kept. */
  save(files: readonly IndexedFile[]): Promise<void>
}

/**
 * Makes the index of the revision files in `folders`, which lies in `directory`. What another version of Limbeck has
 * kept is not read: `build` tells versions apart.
 */
export function headerIndex(directory: string, folders: readonly string[], build: string): HeaderIndex {
  const path = join(directory, `headers-${hash(JSON.stringify([build, folders])).slice(0, 16)}.json`)
  return {
    async load() {
      try {
        const [sum, body] = split(await readFile(path, 'utf8'))
        if (sum !== hash(body)) return new Map()
        const files = JSON.parse(body) as readonly IndexedFile[]
        return new Map(files.map((indexed) => [indexed.file.path, indexed]))
      } catch {
        return new Map()
      }
    },
    async save(files) {
      const body = JSON.stringify(files)
      const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
      try {
        await mkdir(directory, { recursive: true })
        // Processes share it: it appears whole or not at all.
        await writeFile(draft, `${hash(body)}\n${body}`)
        await rename(draft, path)
      } catch {
        // A full or read-only disk: the files are read again next time.
        await rm(draft, { force: true }).catch(() => undefined)
      }
    },
  }
}

function split(text: string): readonly [sum: string, body: string] {
  const end = text.indexOf('\n')
  return [text.slice(0, end), text.slice(end + 1)]
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
