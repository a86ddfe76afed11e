import { checksum } from './checksum.ts'
import { sqlHeader } from './header/sql-header.ts'
import { typescriptHeader } from './header/typescript-header.ts'
import { readRevisionText } from './read-revision-text.ts'
import type { RevisionFile } from './revision.ts'

/**
 * Reads one revision file's header without running the file.
 *
 * @throws LimbeckError `revision.header-missing`, `revision.header-not-static`, `revision.header-invalid`,
 * `revision.upgrade-missing`, `revision.downgrade-missing`, `revision.syntax`, `revision.unreadable`
 */
export async function readHeader(path: string): Promise<RevisionFile> {
  const text = await readRevisionText(path)
  const header = path.endsWith('.sql') ? sqlHeader(text, path) : typescriptHeader(text, path)
  return { ...header, checksum: checksum(text) }
}
