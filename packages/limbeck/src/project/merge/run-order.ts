import type { Catalog } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { Connection } from '../../drivers/driver.ts'
import { LimbeckError } from '../../errors/limbeck-error.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'
import type { Step } from '../../revisions/graph/step.ts'
import type { LoadedRevisions } from '../../revisions/load-revisions.ts'
import type { RevisionBody, RevisionFile } from '../../revisions/revision.ts'
import { preparePlan } from '../../runner/prepare-plan.ts'
import type { Settings } from '../config/settings.ts'
import { type GroupFailure, runGroup } from '../run-group.ts'
import type { Touch } from './merge-proof.ts'
import { touchesBetween } from './touches-between.ts'

/** What revisions are run with. */
export interface OrderContext extends LoadedRevisions {
  readonly settings: Settings
  readonly loadBody: (file: RevisionFile) => Promise<RevisionBody>
}

/** How an order of revisions went. */
export interface OrderRun {
  /** The revisions, without those that all branches share. */
  readonly order: readonly string[]
  /** What each revision that went through did to the schema. */
  readonly touches: ReadonlyMap<string, ReadonlyMap<ObjectId, Touch>>
  /** The schema at the end, or before the revision that failed. */
  readonly state: Catalog
  readonly failure: GroupFailure | undefined
}

/**
 * Runs revisions in an empty database: the shared ones, then the others, after each of which the schema is read.
 *
 * @throws LimbeckError `merge.not-replayable` when a shared revision fails
 */
export async function runOrder(
  context: OrderContext,
  connection: Connection,
  { shared, order }: { readonly shared: readonly Step[]; readonly order: readonly Step[] },
): Promise<OrderRun> {
  const { serverVersion } = connection
  // Nobody else uses the scratch database, and what a revision did is read behind each.
  const settings = { ...context.settings, online: false, transaction: 'per-revision' } as const
  const steps = [...shared, ...order]
  const plan = await preparePlan(
    { ...context, settings },
    { direction: 'upgrade', steps, versions: [], serverVersion },
  )
  const own = new Set(order.map(({ revision }) => revision))
  const touches = new Map<string, ReadonlyMap<ObjectId, Touch>>()
  let state: Catalog | undefined
  for (const group of plan.groups) {
    const [part] = group.parts
    const revision = part?.revision.revision ?? ''
    if (own.has(revision)) state ??= await readCatalog(connection)
    const failure = await runGroup(connection, group)
    if (failure !== undefined) {
      if (state === undefined) throw notReplayable(failure)
      return { order: [...own], touches, state, failure }
    }
    if (state === undefined || part?.isLast !== true) continue
    const after = await readCatalog(connection)
    touches.set(revision, touchesBetween(state, after))
    state = after
  }
  state ??= await readCatalog(connection)
  return { order: [...own], touches, state, failure: undefined }
}

/** Makes the error for a revision that fails whatever the order. */
export function notReplayable({ revision, statement, error }: GroupFailure): LimbeckError {
  return new LimbeckError(
    'merge.not-replayable',
    `Revision ${revision} fails in an empty database, so nothing can be proven: ${error.message} (${statement})`,
    {
      hint: 'Mend it so that all revisions run from base, or leave the proof out with --no-proof.',
      details: { revision, statement, message: error.message },
      cause: error,
    },
  )
}
