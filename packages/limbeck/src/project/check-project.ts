import type { UnmanagedObject } from '../catalog/catalog.ts'
import { renderCall } from '../revisions/render/render-call.ts'
import { chooseSide } from './choose-side.ts'
import { compareStates } from './compare-states.ts'
import type { ProjectContext } from './project-context.ts'
import { readStatus } from './read-status.ts'
import { requireModels } from './require-models.ts'
import { warnOfUnmanaged } from './warn-of-unmanaged.ts'

/** What a check found. Plain data. */
export interface CheckResult {
  /** The two sides, as messages call them. */
  readonly from: string
  readonly to: string
  /** What would bring the first side to the second: operations as a revision file writes them. Empty: no drift. */
  readonly differences: readonly string[]
  /** Revisions that the database lacks; empty where it was not asked. */
  readonly pending: readonly string[]
  /** The heads of the revision files. */
  readonly heads: readonly string[]
  /** What was found and not compared. */
  readonly unmanaged: readonly UnmanagedObject[]
}

/** Compares the models with the database, or where there is no URL with the replayed revisions. Writes nothing. */
export async function checkProject(context: ProjectContext): Promise<CheckResult> {
  const models = requireModels(context.settings)
  const { graph } = context.revisions()
  const side = await chooseSide(context, undefined)
  const pending = side.isDatabase ? (await readStatus(context)).pending : []
  const { upgrade, unmanaged } = await compareStates(context, side.source, models)
  warnOfUnmanaged(context, unmanaged)
  return {
    from: side.source.name,
    to: models.name,
    differences: upgrade.map((operation) => renderCall(operation, 0, Number.POSITIVE_INFINITY)),
    pending,
    heads: graph.heads,
    unmanaged,
  }
}
