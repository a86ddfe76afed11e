import { LimbeckError } from '../../errors/limbeck-error.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Reparenting } from '../../revisions/graph/reparent.ts'
import { loadBody } from '../../revisions/load-body.ts'
import type { RevisionFile } from '../../revisions/revision.ts'
import { describeConflict } from '../merge/describe-proof.ts'
import { findConflicts } from '../merge/find-conflicts.ts'
import { footprints } from '../merge/footprints.ts'
import { mergeOrders } from '../merge/merge-orders.ts'
import { findRivals } from '../merge/rivals.ts'
import { notReplayable, runOrder } from '../merge/run-order.ts'
import type { ProjectContext } from '../project-context.ts'

/**
 * Shows that moved revisions still apply at their new place: runs all up to them in a scratch database.
 *
 * @throws LimbeckError `rebase.conflict` with what they fight over; `merge.not-replayable` when one fails anywhere
 */
export async function proveRebase(
  context: ProjectContext,
  { graph, moved }: Reparenting,
  [revision, onto]: readonly [string, string],
): Promise<void> {
  const { files, graph: before } = context.revisions()
  const { settings } = context
  const load = (file: RevisionFile) => loadBody(file, settings.operations)
  const shadow = await context.shadow()
  const isMoved = new Set(moved)
  const tips = moved.filter(
    (id) => !(graph.revisions.get(id)?.successors ?? []).some((successor) => isMoved.has(successor)),
  )
  const steps = graph.upgradeSteps([], tips)
  const at = steps.findIndex((step) => isMoved.has(step.revision))
  const run = await shadow.use((connection) =>
    runOrder({ graph, files, settings, loadBody: load }, connection, {
      shared: steps.slice(0, at),
      order: steps.slice(at),
    }),
  )
  const { failure } = run
  if (failure === undefined) return

  // How the line does at its old place tells what its revisions do.
  const { shared, orders } = mergeOrders(before, [revision, onto])
  const order = orders[0] ?? []
  const old = await shadow.use((connection) =>
    runOrder({ graph: before, files, settings, loadBody: load }, connection, { shared, order }),
  )
  const isOwn = new Set(order.map((step) => step.revision))
  const own = steps.map((step) => step.revision).filter((id) => isOwn.has(id))
  const rivals = findRivals(before, [old], own)
  const after = rivals.among(failure.revision, own.slice(0, own.indexOf(failure.revision)))
  if (after.length === 0) throw notReplayable(failure)
  const bodies = new Map<string, readonly Operation[]>()
  for (const id of own) {
    const file = files.get(id)
    if (file !== undefined) bodies.set(id, (await load(file)).upgrade)
  }
  const conflicts = findConflicts(rivals, footprints([old, run], bodies, settings.operations), [
    { ...failure, after },
  ])
  throw new LimbeckError(
    'rebase.conflict',
    `${revision} cannot come after ${onto}: conflict over ${conflicts.map(describeConflict).join('; ')}. After ${after.join(', ')}, ${failure.revision} fails: ${failure.error.message}`,
    {
      hint: 'No file was changed. Change one of the revisions so that only one of them touches the object. --no-proof moves it all the same.',
      details: { conflicts, revision: failure.revision, after, message: failure.error.message },
      exitCode: 3,
    },
  )
}
