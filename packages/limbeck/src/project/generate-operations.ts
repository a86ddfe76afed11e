import type { UnmanagedObject } from '../catalog/catalog.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { Operation } from '../operations/operation.ts'
import { renderCall } from '../revisions/render/render-call.ts'
import { chooseSide } from './choose-side.ts'
import { compareStates } from './compare-states.ts'
import type { ProjectContext } from './project-context.ts'
import { readStatus } from './read-status.ts'
import { requireModels } from './require-models.ts'
import type { RenameAnswers } from './settle-renames.ts'
import { warnOfUnmanaged } from './warn-of-unmanaged.ts'

/** The operations of a generated revision. */
export interface Generated {
  readonly upgrade: readonly Operation[]
  readonly downgrade: readonly Operation[]
  readonly unmanaged: readonly UnmanagedObject[]
  /** Of the server that they were generated for. */
  readonly serverVersion: number
}

/**
 * Compares the models with the database or the replayed revisions, and logs what a person should look at.
 *
 * @throws LimbeckError `database.not-up-to-date`, and what the sources and `settleRenames` throw
 */
export async function generateOperations(
  context: ProjectContext,
  from: 'database' | 'revisions' | undefined,
  answers: RenameAnswers,
): Promise<Generated> {
  const models = requireModels(context.settings)
  const side = await chooseSide(context, from)
  if (side.isDatabase) await requireUpToDate(context)
  const { current, upgrade, downgrade, unmanaged } = await compareStates(
    context,
    side.source,
    models,
    answers,
  )
  for (const operation of upgrade) {
    const call = renderCall(operation, 0, Number.POSITIVE_INFINITY)
    context.log({ level: 'INFO', text: `Detected ${call.replace(/\s*\n\s*/g, ' ')}` })
  }
  warnOfUnmanaged(context, unmanaged)
  return { upgrade, downgrade, unmanaged, serverVersion: current.serverVersion }
}

async function requireUpToDate(context: ProjectContext): Promise<void> {
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
