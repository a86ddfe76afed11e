import { renderCall } from '../revisions/render/render-call.ts'
import type { Source } from '../sources/source.ts'
import type { CheckResult } from './check-project.ts'
import { compareStates } from './compare-states.ts'
import { likelyRenames } from './likely-renames.ts'
import type { ProjectContext } from './project-context.ts'

/** Compares two states, and says their differences as a check does. */
export async function describeDifferences(
  context: ProjectContext,
  current: Source,
  desired: Source,
): Promise<Pick<CheckResult, 'differences' | 'likelyRenames' | 'unmanaged'>> {
  const { upgrade, unmanaged, ...sides } = await compareStates(context, current, desired)
  return {
    differences: upgrade.map((operation) => renderCall(operation, 0, Number.POSITIVE_INFINITY)),
    likelyRenames: likelyRenames(sides),
    unmanaged,
  }
}
