import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { DiffContext } from '../kind.ts'
import { type DomainConstraint, isDomainConstraint } from './constraint/domain-constraint.ts'

/**
 * The checks that a domain has before and after, as they are on both sides, which it takes along when it is made anew with
 * the objects of `rebuilt`: once columns of arrays have it, none can be added. One that is not validated, or that
 * calls what is dropped for the sake of those objects, is dropped and made again by itself.
 */
export function keptChecks(
  domain: ObjectId,
  { current, desired }: DiffContext,
  rebuilt: ReadonlySet<ObjectId>,
): readonly (readonly [DomainConstraint, DomainConstraint])[] {
  return [...current.objects.values()].flatMap((before) => {
    const after = desired.objects.get(before.id)
    if (!isDomainConstraint(before) || before.droppedWith !== domain) return []
    if (before.notValid || after === undefined || !isDomainConstraint(after)) return []
    const others = before.requires.filter((id) => !rebuilt.has(id))
    return others.some((id) => leadsTo(rebuilt, id, current)) ? [] : [[before, after] as const]
  })
}

/** Whether an object requires one of `rebuilt`, be it by way of others. */
function leadsTo(rebuilt: ReadonlySet<ObjectId>, id: ObjectId, { objects }: Catalog): boolean {
  const seen = new Set<ObjectId>()
  const visit = (object: CatalogObject | undefined): boolean => {
    if (object === undefined || seen.has(object.id)) return false
    seen.add(object.id)
    return object.requires.some((other) => rebuilt.has(other) || visit(objects.get(other)))
  }
  return visit(objects.get(id))
}
