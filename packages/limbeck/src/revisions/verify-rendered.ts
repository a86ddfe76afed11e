import { isDeepStrictEqual } from 'node:util'
import { loadBody } from './load-body.ts'
import type { NewRevision } from './new-revision.ts'
import { place } from './place.ts'
import { readHeader } from './read-header.ts'
import type { RevisionFile } from './revision.ts'
import { sameOperations } from './same-operations.ts'

/**
 * Reads a file just written back, header and operations, and returns it as the next scan will see it.
 *
 * What it says must be what was meant. A difference is a fault of a definition's `render`, or of a user's template that
 * leaves a part out: a plain Error names the direction or field.
 *
 * @throws LimbeckError those of `readHeader` and `loadBody`, when the file as a user's template made it is no revision
 */
export async function verifyRendered(path: string, meant: NewRevision): Promise<RevisionFile> {
  const file = await readHeader(path)
  const fields = ['revision', 'downRevision', 'branchLabels', 'dependsOn'] as const
  for (const field of fields) {
    if (!isDeepStrictEqual(file[field], meant[field])) throw differs(path, field)
  }
  const body = await loadBody(file)
  if (!sameOperations(body.upgrade, meant.upgrade)) throw differs(path, 'upgrade')
  const downgrade = 'irreversible' in meant.downgrade ? undefined : meant.downgrade
  if (!sameOperations(body.downgrade, downgrade)) throw differs(path, 'downgrade')
  return file
}

function differs(path: string, part: string): Error {
  return new Error(`${place(path)}: ${part} reads back otherwise than it was written`)
}
