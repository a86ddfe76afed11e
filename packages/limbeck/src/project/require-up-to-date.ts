import { LimbeckError } from '../errors/limbeck-error.ts'
import type { ProjectContext } from './project-context.ts'
import { readStatus } from './read-status.ts'

/**
 * Refuses to compare the models with a database that lacks revisions: it would find their changes again.
 *
 * @throws LimbeckError `database.not-up-to-date`
 */
export async function requireUpToDate(context: ProjectContext): Promise<void> {
  const { current, missing } = await readStatus(context)
  const heads = context.revisions().graph.resolvedHeads
  if (
    missing.length === 0 &&
    current.length === heads.length &&
    heads.every((head) => current.includes(head))
  )
    return
  throw new LimbeckError('database.not-up-to-date', 'Target database is not up to date.', {
    hint: 'Run `limbeck upgrade head` first, or compare with the revision files: `--from revisions`.',
    details: { current, heads },
  })
}
