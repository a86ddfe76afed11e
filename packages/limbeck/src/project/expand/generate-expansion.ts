import type { UnmanagedObject } from '../../catalog/catalog.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { chooseSide } from '../choose-side.ts'
import { type Comparison, compareStates } from '../compare-states.ts'
import { logDetected } from '../log-detected.ts'
import type { ProjectContext } from '../project-context.ts'
import { proveDiff } from '../prove-diff.ts'
import { requireModels } from '../require-models.ts'
import { requireUpToDate } from '../require-up-to-date.ts'
import { type RenameAnswers, settleRenames } from '../settle-renames.ts'
import { warnOfUnmanaged } from '../warn-of-unmanaged.ts'
import type { ExpandAnswers } from './expand-answers.ts'
import { findExpansions } from './find-expansions.ts'
import { type ExpansionPlan, planExpansion } from './plan-expansion.ts'

/** The operations of the two revisions of a change in phases. */
export interface GeneratedExpansion extends ExpansionPlan {
  readonly unmanaged: readonly UnmanagedObject[]
  readonly serverVersion: number
}

/**
 * Compares the models with the database or the replayed revisions and makes the phases of what clients must not lose at
 * once; each is proven in a scratch database, there and back. Undefined where no column has to be changed in phases.
 *
 * @throws LimbeckError those of `findExpansions`, `settleRenames` and `generateOperations`, and `diff.unproven`
 */
export async function generateExpansion(
  context: ProjectContext,
  from: 'database' | 'revisions' | undefined,
  answers: ExpandAnswers & RenameAnswers,
): Promise<GeneratedExpansion | undefined> {
  const models = requireModels(context.settings)
  const side = await chooseSide(context, from)
  if (side.isDatabase) await requireUpToDate(context)
  const comparison = await compareStates(context, side.source, models)
  const { current, desired, unmanaged, within } = comparison
  const scratch = await context.shadow()
  const splitColumns = answers.splits.map((text) => text.slice(0, text.indexOf('=')))
  // Whether all renames are known; what they lead to is not needed.
  await settleRenames(
    current,
    desired,
    { renames: answers.renames, noRenames: [...answers.noRenames, ...splitColumns] },
    { scratch, within },
  )
  const expansions = findExpansions(current, desired, answers, answers.renames)
  if (expansions.length === 0) return undefined
  const plan = await planExpansion(comparison, expansions, { scratch, noRenames: answers.noRenames })
  for (const phase of [plan.expand, plan.contract]) {
    await prove(context, { ...phase, unmanaged, within })
    logDetected(context, phase.upgrade)
  }
  warnOfUnmanaged(context, unmanaged)
  return { ...plan, unmanaged, serverVersion: current.serverVersion }
}

/** What a scratch database cannot hold, such as the secret of a server, leaves a phase unproven: that is said. */
async function prove(context: ProjectContext, phase: Comparison): Promise<void> {
  try {
    await proveDiff(phase, await context.shadow())
  } catch (error) {
    const isUnmade =
      error instanceof LimbeckError && String(error.details.stage).startsWith('the first side cannot be made')
    if (!isUnmade) throw error
    context.log({ level: 'WARN', text: `Not proven in a scratch database, since ${error.message}` })
  }
}
