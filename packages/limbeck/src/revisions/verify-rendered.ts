import { unlink } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { OwnOperations } from '../objects/definitions-with.ts'
import { loadBody } from './load-body.ts'
import type { NewRevision } from './new-revision.ts'
import { place } from './place.ts'
import { readHeader } from './read-header.ts'
import type { RevisionFile } from './revision.ts'
import { sameOperations } from './same-operations.ts'

/**
 * Reads a file just written back, header and operations, and returns it as the next scan will see it. A file that does
 * not say what was meant is removed.
 *
 * @param templateFile the user's template that the file was made with
 * @param own the operations that the project adds
 * @throws LimbeckError `template.incomplete` when that template leaves a part out; those of `readHeader` and `loadBody`
 * when the file is no revision. A difference without a template is a fault of a definition's `render`: a plain Error
 */
export async function verifyRendered(
  path: string,
  meant: NewRevision,
  templateFile?: string,
  own?: OwnOperations,
): Promise<RevisionFile> {
  try {
    const file = await readHeader(path)
    const part = await differingPart(file, meant, own)
    if (part !== undefined) throw differs(path, part, templateFile)
    return file
  } catch (error) {
    await unlink(path)
    throw error
  }
}

async function differingPart(
  file: RevisionFile,
  meant: NewRevision,
  own: OwnOperations | undefined,
): Promise<string | undefined> {
  const fields = ['revision', 'downRevision', 'branchLabels', 'dependsOn'] as const
  const field = fields.find((name) => !isDeepStrictEqual(file[name], meant[name]))
  if (field !== undefined) return field
  const body = await loadBody(file, own)
  if (!sameOperations(body.upgrade, meant.upgrade)) return 'upgrade'
  const downgrade = 'irreversible' in meant.downgrade ? undefined : meant.downgrade
  return sameOperations(body.downgrade, downgrade) ? undefined : 'downgrade'
}

function differs(path: string, part: string, templateFile: string | undefined): Error {
  if (templateFile === undefined) {
    return new Error(`${place(path)}: ${part} reads back otherwise than it was written`)
  }
  const message = `the template ${place(templateFile)} does not say the revision's ${part}`
  return new LimbeckError('template.incomplete', message, {
    hint: 'Print it.header, it.upgrade and it.downgrade in it, as the template that limbeck init writes does.',
    details: { path: templateFile, part },
  })
}
