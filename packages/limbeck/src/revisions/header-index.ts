import type { RevisionFile } from './revision.ts'

/** A revision file as an earlier run read it. */
export interface IndexedFile {
  /** What the file system said of it then: see `fileSignature`. */
  readonly signature: string
  readonly file: RevisionFile
}

/** Keeps the headers of revision files from one run to the next. It may forget them, and never fails. */
export interface HeaderIndex {
  /** What an earlier run kept, by path. */
  load(): Promise<ReadonlyMap<string, IndexedFile>>
  /** Replaces what is kept. */
  save(files: readonly IndexedFile[]): Promise<void>
}

/** Where JSON values are kept. */
interface Store {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<void>
}

/** Makes the index of the revision files in `folders`, as one value of `store`. */
export function headerIndex(store: Store, folders: readonly string[]): HeaderIndex {
  const key = JSON.stringify(['headers', ...folders])
  return {
    async load() {
      const files = ((await store.get(key)) ?? []) as readonly IndexedFile[]
      return new Map(files.map((indexed) => [indexed.file.path, indexed]))
    },
    save: (files) => store.set(key, files),
  }
}
