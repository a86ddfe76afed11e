import type { CatalogObject } from '../catalog/catalog.ts'
import type { Operation } from '../operations/operation.ts'
import type { FoldContext } from './fold-context.ts'
import type { DiffNode } from './node.ts'

/** Checks an object that was made unchecked, once all that it mentions is there. */
export function checkNode(
  object: CatalogObject,
  operations: readonly Operation[],
  { mentionsOf }: FoldContext,
): DiffNode {
  const after = [object.id, ...mentionsOf(object)]
  return {
    phase: 'alter',
    subject: object,
    operations,
    members: [{ id: object.id, after, before: [] }],
    alters: [],
  }
}
