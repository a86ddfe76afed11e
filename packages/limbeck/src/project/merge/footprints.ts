import type { ObjectId } from '../../catalog/object-id.ts'
import { definitionsWith, type OwnOperations } from '../../objects/definitions-with.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Touch } from './merge-proof.ts'
import type { OrderRun } from './run-order.ts'

/** What each revision does, by object. */
export type Footprints = ReadonlyMap<string, ReadonlyMap<ObjectId, Touch>>

/**
 * Tells what revisions do: from the schema before and behind each, in the order in which the fewest ran before it, and
 * from what their operations say they touch. SQL text says nothing itself, but the schema shows what it did.
 */
export function footprints(
  runs: readonly OrderRun[],
  operations: ReadonlyMap<string, readonly Operation[]>,
  ownOperations: OwnOperations | undefined,
): Footprints {
  const definitions = definitionsWith(ownOperations)
  const found = new Map<string, ReadonlyMap<ObjectId, Touch>>()
  for (const [revision, own] of operations) {
    const [best] = runs
      .filter(({ touches }) => touches.has(revision))
      .sort((left, right) => left.order.indexOf(revision) - right.order.indexOf(revision))
    found.set(revision, new Map([...declared(own, definitions), ...(best?.touches.get(revision) ?? [])]))
  }
  return found
}

function declared(
  operations: readonly Operation[],
  definitions: ReturnType<typeof definitionsWith>,
): ReadonlyMap<ObjectId, Touch> {
  const touches = new Map<ObjectId, Touch>()
  for (const { op, args } of operations) {
    const { creates = [], drops = [], changes = [] } = definitions.get(op)?.touches(args) ?? {}
    for (const id of changes) if (!touches.has(id)) touches.set(id, 'changes')
    for (const id of drops) touches.set(id, 'drops')
    for (const id of creates) touches.set(id, touches.get(id) === 'drops' ? 'changes' : 'creates')
  }
  return touches
}
