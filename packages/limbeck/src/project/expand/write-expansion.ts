import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { ProjectContext } from '../project-context.ts'
import { type NewRevisionOptions, type NewRevisionResult, writeNewRevision } from '../write-new-revision.ts'
import { generateExpansion } from './generate-expansion.ts'

/**
 * Writes the revisions of a change under live clients: the first, `MESSAGE (expand)`, puts new columns beside old ones; the
 * second, `MESSAGE (contract)`, leaves what the models describe.
 *
 * @throws LimbeckError `expand.not-in-sql`, `expand.keep`, and those of `generateExpansion` and `writeNewRevision`
 */
export async function writeExpansion(
  context: ProjectContext,
  options: NewRevisionOptions,
): Promise<NewRevisionResult> {
  const { message, language, keep } = options
  if (language === 'sql') {
    throw new LimbeckError(
      'expand.not-in-sql',
      'A change in phases runs code, which an SQL file cannot hold',
      {
        hint: 'Leave out --sql-file.',
      },
    )
  }
  if (keep === true) {
    throw new LimbeckError('expand.keep', 'A change in phases keeps nothing aside', {
      hint: 'Leave out --keep: the way back fills the old columns from the new ones.',
    })
  }
  const generated = await generateExpansion(context, options.from, {
    ups: options.ups ?? [],
    downs: options.downs ?? [],
    splits: options.splits ?? [],
    noExpands: options.noExpands ?? [],
    renames: options.renames ?? [],
    noRenames: options.noRenames ?? [],
  })
  if (generated === undefined) {
    context.log({ level: 'INFO', text: 'Nothing has to be changed in phases: one revision does' })
    return writeNewRevision(context, options)
  }
  const { expand, contract, unmanaged, serverVersion } = generated
  const first = await writeNewRevision(context, { ...options, message: `${message} (expand)` }, async () => ({
    ...expand,
    unmanaged,
    serverVersion,
  }))
  if (first.revision === undefined) return first
  const behind: NewRevisionOptions = {
    message: `${message} (contract)`,
    description: options.description,
    autogenerate: true,
    allowEmpty: true,
    head: first.revision,
    versionPath: options.versionPath,
  }
  const second = await writeNewRevision(context, behind, async () => ({
    ...contract,
    unmanaged,
    serverVersion,
  }))
  return { ...first, contract: second }
}
