import type { Catalog, UnmanagedObject } from '../catalog/catalog.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { kindOf } from '../objects/kind-of.ts'

/**
 * What both sides have and nobody compares, since no catalog holds it: secrets. It is listed, so that two secrets that
 * count as equal are not taken for equal.
 */
export function unreadIn(current: Catalog, desired: Catalog): readonly UnmanagedObject[] {
  return [...desired.objects.values()].flatMap((object) => {
    const { kind, unread } = kindOf(object)
    const before = current.objects.get(object.id)
    if (unread === undefined || before === undefined) return []
    const others = unread(before)
    const both = unread(object).filter((what) => others.includes(what))
    if (both.length === 0) return []
    return [{ kind, name: `${parseObjectId(object.id).path.join('.')} (${both.join(', ')})` }]
  })
}
