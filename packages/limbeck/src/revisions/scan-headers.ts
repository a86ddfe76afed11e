import { fileSignature } from './file-signature.ts'
import type { HeaderIndex, IndexedFile } from './header-index.ts'
import { listRevisionFiles } from './list-revision-files.ts'
import { readHeader } from './read-header.ts'
import type { RevisionFile } from './revision.ts'

/** How many files are read at once: enough to keep a disk busy, far below the limit of open files. */
const filesAtOnce = 32

/**
 * Reads the headers of all revision files of some folders, without running one, in the order of the folders, then of
 * the file names. With an index, files that have not changed since it was kept are not read.
 *
 * @throws LimbeckError `revision.folder-missing` and those of `readHeader`, for the first such file in that order
 */
export async function scanHeaders(
  folders: readonly string[],
  index?: HeaderIndex,
): Promise<readonly RevisionFile[]> {
  const paths = await listRevisionFiles(folders)
  const known = await index?.load()
  const files: IndexedFile[] = []
  for (let from = 0; from < paths.length; from += filesAtOnce) {
    const some = paths.slice(from, from + filesAtOnce)
    files.push(...(await Promise.all(some.map((path) => readThrough(path, known)))))
  }
  const isKept = files.every((file) => known?.get(file.file.path) === file) && known?.size === files.length
  if (index !== undefined && !isKept) await index.save(files.filter(({ signature }) => signature !== ''))
  return files.map(({ file }) => file)
}

async function readThrough(
  path: string,
  known: ReadonlyMap<string, IndexedFile> | undefined,
): Promise<IndexedFile> {
  if (known === undefined) return { signature: '', file: await readHeader(path) }
  // Before it is read: a change in between must not be taken for what was read.
  const signature = fileSignature(path)
  const indexed = known.get(path)
  if (signature !== undefined && indexed?.signature === signature) return indexed
  return { signature: signature ?? '', file: await readHeader(path) }
}
