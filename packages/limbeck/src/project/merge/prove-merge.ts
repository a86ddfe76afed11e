import type { ObjectId } from '../../catalog/object-id.ts'
import type { OwnOperations } from '../../objects/definitions-with.ts'
import type { Operation } from '../../operations/operation.ts'
import { loadBody } from '../../revisions/load-body.ts'
import type { LoadedRevisions } from '../../revisions/load-revisions.ts'
import type { RevisionBody, RevisionFile } from '../../revisions/revision.ts'
import type { ProjectContext } from '../project-context.ts'
import { findConflicts } from './find-conflicts.ts'
import { findDifferences } from './find-differences.ts'
import { type Footprints, footprints } from './footprints.ts'
import { mergeOrders } from './merge-orders.ts'
import type { MergeConflict, MergeProof } from './merge-proof.ts'
import { objectName } from './object-name.ts'
import { findRivals, type Rivals } from './rivals.ts'
import { notReplayable, type OrderRun, runOrder } from './run-order.ts'
import { unmanagedIn } from './unmanaged-in.ts'
import { unprovenOperations } from './unproven-operations.ts'

/**
 * Proves or refutes that branches go together: runs every order in which databases may have got them, each in a scratch
 * database, and compares the schemas they lead to.
 *
 * @throws LimbeckError `merge.not-replayable` when a revision fails whatever the order; those of `preparePlan` and of
 * the shadow
 */
export async function proveMerge(
  context: Pick<ProjectContext, 'settings' | 'shadow'>,
  revisions: LoadedRevisions,
  heads: readonly string[],
): Promise<MergeProof> {
  const { shared, orders } = mergeOrders(revisions.graph, heads)
  const load = remembered(context.settings.operations)
  const shadow = await context.shadow()
  const runs: OrderRun[] = []
  for (const order of orders) {
    const { settings } = context
    runs.push(
      await shadow.use((connection) =>
        runOrder({ ...revisions, settings, loadBody: load }, connection, { shared, order }),
      ),
    )
  }
  const bodies = await bodiesOf(revisions, runs[0]?.order ?? [], load)
  const rivals = findRivals(revisions.graph, runs)
  const touches = footprints(runs, bodies, context.settings.operations)
  const failures = failuresOf(runs, rivals)
  const [first, ...others] = runs.filter(({ failure }) => failure === undefined).map(({ state }) => state)
  const differing = new Set<ObjectId>()
  for (const other of others) {
    if (first !== undefined) for (const id of await findDifferences(first, other, shadow)) differing.add(id)
  }
  const conflicts = [
    ...(failures.length === 0 ? [] : findConflicts(rivals, touches, failures)),
    ...[...differing].map((id) => ({ object: objectName(id), revisions: touching(touches, id) })),
  ]
  return {
    heads,
    orders: runs.map(({ order }) => order),
    serverVersion: runs[0]?.state.serverVersion ?? 0,
    isProven: failures.length === 0 && differing.size === 0,
    conflicts,
    failures: failures.map(({ revision, after, statement, error }) => ({
      revision,
      after,
      statement,
      message: error.message,
    })),
    madeTwice: madeTwice(rivals, touches),
    unproven:
      orders.length < 2
        ? []
        : [...bodies].flatMap(([revision, operations]) =>
            unprovenOperations(operations).map((operation) => ({ revision, operation })),
          ),
    notCompared: notCompared(runs),
  }
}

/** A file is loaded once, however many orders it is part of. */
function remembered(own: OwnOperations): (file: RevisionFile) => Promise<RevisionBody> {
  const known = new Map<string, Promise<RevisionBody>>()
  return (file) => {
    const body = known.get(file.path) ?? loadBody(file, own)
    known.set(file.path, body)
    return body
  }
}

async function bodiesOf(
  { files }: LoadedRevisions,
  order: readonly string[],
  load: (file: RevisionFile) => Promise<RevisionBody>,
): Promise<ReadonlyMap<string, readonly Operation[]>> {
  const bodies = new Map<string, readonly Operation[]>()
  for (const revision of order) {
    const file = files.get(revision)
    if (file !== undefined) bodies.set(revision, (await load(file)).upgrade)
  }
  return bodies
}

/** A revision that fails without a rival before it is broken itself. */
function failuresOf(runs: readonly OrderRun[], rivals: Rivals) {
  return runs.flatMap(({ order, failure }) => {
    if (failure === undefined) return []
    const after = rivals.among(failure.revision, order.slice(0, order.indexOf(failure.revision)))
    if (after.length === 0) throw notReplayable(failure)
    return [{ ...failure, after }]
  })
}

function touching(touches: Footprints, id: ObjectId): MergeConflict['revisions'] {
  return [...touches].flatMap(([revision, own]) => {
    const does = own.get(id)
    return does === undefined || does === 'uses' ? [] : [{ revision, does }]
  })
}

function madeTwice(rivals: Rivals, touches: Footprints): readonly MergeConflict[] {
  const found = new Map<ObjectId, MergeConflict['revisions']>()
  for (const [left, right] of rivals.pairs.filter((pair) => rivals.goTogether(pair))) {
    for (const [id, does] of touches.get(left) ?? []) {
      const other = touches.get(right)?.get(id)
      if (does === 'creates' && other === 'creates') found.set(id, touching(touches, id))
    }
  }
  return [...found].map(([id, revisions]) => ({ object: objectName(id), revisions }))
}

function notCompared(runs: readonly OrderRun[]): MergeProof['notCompared'] {
  return [...new Map(runs.flatMap(({ state }) => [...unmanagedIn(state)])).values()]
}
