import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { DiffContext } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import { namesOf } from './names-of.ts'
import type { DiffNode, Member } from './node.ts'

/**
 * Gives an object what it was made without: what was kept from it, once that can be made, or what is its own in a part.
 * It waits for `others` too.
 */
export function attachNode(
  object: CatalogObject,
  bare: CatalogObject,
  context: DiffContext,
  others: readonly ObjectId[] = [],
): DiffNode {
  const alteration = kindOf(object).alter(bare, object, context)
  if (alteration === 'replace') throw new Error(`${object.id} cannot be completed in place`)
  const had = namesOf(bare)
  const member: Member = {
    id: object.id,
    after: [object.id, ...object.requires, ...others],
    before: [],
    takes: namesOf(object).filter((name) => !had.includes(name)),
  }
  return { phase: 'alter', subject: object, operations: alteration.operations, members: [member], alters: [] }
}
