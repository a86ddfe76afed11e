import type { ObjectId } from '../catalog/object-id.ts'
import type { Born, DiffContext, Kind } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import { kinds } from '../objects/kinds.ts'
import type { Change } from './change.ts'
import { differingAttributes } from './differing-attributes.ts'

const bearers = kinds.filter((kind: Kind) => kind.bornWith !== undefined) as readonly Kind[]

/**
 * The changes, where what comes into being with a made object is not made once more: it is left as it comes, or
 * changed to what it shall be.
 */
export function withBorn(
  changes: ReadonlyMap<ObjectId, Change>,
  context: DiffContext,
): ReadonlyMap<ObjectId, Change> {
  const result = new Map(changes)
  for (const { create } of changes.values()) {
    if (create === undefined) continue
    for (const born of bearers.flatMap((kind) => kind.bornWith?.(create, context) ?? [])) {
      const { id } = born.object
      const { create: _, ...rest } = result.get(id) ?? { id, kind: kindOf(born.object) }
      result.set(id, { ...rest, ...changeOf(born, context) })
    }
  }
  return result
}

function changeOf({ object, plain }: Born, context: DiffContext): Pick<Change, 'alter'> {
  const desired = context.desired.objects.get(object.id) ?? plain
  if (differingAttributes(object, desired).length === 0) return {}
  const alteration = kindOf(object).alter(object, desired, context)
  if (alteration === 'replace') throw new Error(`${object.id} cannot be changed in place`)
  // It requires nothing that goes: what it is born with has just been made.
  const current = { ...object, requires: [] }
  return { alter: { current, desired, alteration, facets: [] } }
}
