import { listRevisionFiles } from './list-revision-files.ts'
import { readHeader } from './read-header.ts'
import type { RevisionFile } from './revision.ts'

/** How many files are read at once: enough to keep a disk busy, far below the limit of open files. */
const filesAtOnce = 32

/**
 * Reads the headers of all revision files of some folders, without running one, in the order of the folders, then of
 * the file names.
 *
 * @throws LimbeckError `revision.folder-missing` and those of `readHeader`, for the first such file in that order
 */
export async function scanHeaders(folders: readonly string[]): Promise<readonly RevisionFile[]> {
  const paths = await listRevisionFiles(folders)
  const headers: RevisionFile[] = []
  for (let from = 0; from < paths.length; from += filesAtOnce) {
    headers.push(...(await Promise.all(paths.slice(from, from + filesAtOnce).map(readHeader))))
  }
  return headers
}
