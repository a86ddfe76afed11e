import { LimbeckError } from '../errors/limbeck-error.ts'
import { stamp } from '../runner/stamp.ts'
import { database } from '../sources/database.ts'
import { compareStates } from './compare-states.ts'
import { emptySource } from './empty-source.ts'
import type { Generated } from './generate-operations.ts'
import type { ProjectContext } from './project-context.ts'
import { readRecorded } from './read-recorded.ts'
import { runContextOf } from './run-context-of.ts'
import { warnOfUnmanaged } from './warn-of-unmanaged.ts'
import { withoutOwners } from './without-owners.ts'
import { type NewRevisionOptions, type NewRevisionResult, writeNewRevision } from './write-new-revision.ts'

/** What an adoption's revision is called, and where it goes. */
export type AdoptOptions = Pick<NewRevisionOptions, 'message' | 'language' | 'versionPath' | 'revisionId'>

/**
 * Writes the schema that a database has as the first revision of a project. It takes the id that the database records,
 * as one does that Alembic has migrated; a database that records none is stamped with the new one. Nothing else in the
 * database changes.
 *
 * @throws LimbeckError `adopt.has-revisions`, `adopt.several-heads`, `adopt.other-id`, `adopt.nothing`
 */
export async function adoptDatabase(
  context: ProjectContext,
  options: AdoptOptions,
): Promise<NewRevisionResult> {
  const { heads } = context.revisions().graph
  if (heads.length > 0) {
    throw new LimbeckError('adopt.has-revisions', `There are revisions already: ${heads.join(', ')}`, {
      hint: 'A database is adopted by the first revision. To record it as being at one of these: `limbeck stamp ID`.',
      details: { heads },
    })
  }
  const recorded = await readRecorded(context)
  const revisionId = adoptedId(recorded, options.revisionId)
  const generate = () => generateFromDatabase(context)
  const result = await writeNewRevision(context, { ...options, revisionId }, generate)
  if (result.revision === undefined && !result.isRefused) {
    throw new LimbeckError('adopt.nothing', 'The database is empty, so there is nothing to adopt', {
      hint: 'Check the URL, or begin with `limbeck revision --autogenerate`.',
    })
  }
  if (recorded.length === 0 && result.revision !== undefined) {
    await stamp(await runContextOf(context), [result.revision])
  }
  return result
}

function adoptedId(recorded: readonly string[], asked: string | undefined): string | undefined {
  const [only, ...others] = recorded
  if (others.length > 0) {
    throw new LimbeckError(
      'adopt.several-heads',
      `The database is at ${recorded.length} revisions: ${recorded.join(', ')}`,
      {
        hint: 'Merge them with the tool that made them first, so that the database records one.',
        details: { recorded },
      },
    )
  }
  if (only === undefined || asked === undefined || asked === only) return only ?? asked
  throw new LimbeckError('adopt.other-id', `The database records ${only}, not ${asked}`, {
    hint: 'Leave out --rev-id: the revision takes the id that the database records.',
    details: { recorded, asked },
  })
}

async function generateFromDatabase(context: ProjectContext): Promise<Generated> {
  const { schemas, role: owner } = context.settings
  const source = database(await context.database(), { owner, ...(schemas !== undefined && { schemas }) })
  const { upgrade, downgrade, unmanaged, desired } = await compareStates(
    context,
    emptySource,
    withoutOwners(source),
  )
  warnOfUnmanaged(context, unmanaged)
  return { upgrade, downgrade, unmanaged, serverVersion: desired.serverVersion }
}
