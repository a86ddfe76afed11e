import type { UnmanagedObject } from '../catalog/catalog.ts'
import type { Operation } from '../operations/operation.ts'
import type { Acknowledgement } from '../revisions/acknowledgement.ts'
import { chooseSide } from './choose-side.ts'
import { compareStates } from './compare-states.ts'
import { logDetected } from './log-detected.ts'
import type { ProjectContext } from './project-context.ts'
import { requireModels } from './require-models.ts'
import { requireUpToDate } from './require-up-to-date.ts'
import type { RenameAnswers } from './settle-renames.ts'
import { warnOfUnmanaged } from './warn-of-unmanaged.ts'

/** The operations of a generated revision. */
export interface Generated {
  readonly upgrade: readonly Operation[]
  readonly downgrade: readonly Operation[]
  readonly unmanaged: readonly UnmanagedObject[]
  /** Of the server that they were generated for. */
  readonly serverVersion: number
  /** Why those that lose data may do so. */
  readonly acknowledgements?: readonly Acknowledgement[]
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
  logDetected(context, upgrade)
  warnOfUnmanaged(context, unmanaged)
  return { upgrade, downgrade, unmanaged, serverVersion: current.serverVersion }
}
