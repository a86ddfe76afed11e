import type { CatalogObject } from '../catalog/catalog.ts'
import type { DiffContext } from '../objects/kind.ts'
import type { Operation } from '../operations/operation.ts'
import { mentionsOf } from './mentions-of.ts'
import type { DiffNode } from './node.ts'

/** Checks an object that was made unchecked, once all that it mentions is there. */
export function checkNode(
  object: CatalogObject,
  operations: readonly Operation[],
  context: DiffContext,
): DiffNode {
  const after = [object.id, ...mentionsOf(object, context)]
  return {
    phase: 'alter',
    subject: object,
    operations,
    members: [{ id: object.id, after, before: [] }],
    alters: [],
  }
}
