import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { InPlace } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import { attachNode } from './attach-node.ts'
import type { AlterChange } from './change.ts'
import { checkNode } from './check-node.ts'
import { differingAttributes } from './differing-attributes.ts'
import type { FoldContext } from './fold-context.ts'
import { namesOf } from './names-of.ts'
import type { DiffNode, Member, Released } from './node.ts'
import { uncheckedOf } from './unchecked-of.ts'

/**
 * The nodes that change objects in place. One that is released is changed in steps: it first gives up what it can be
 * without, and becomes what it shall be when others have gone or come.
 */
export function foldAlters(
  alters: readonly AlterChange[],
  context: FoldContext,
  released: Released,
): readonly DiffNode[] {
  return alters.flatMap((change) => {
    const { current, desired } = change
    const unchecked = uncheckedOf(desired, context, released)
    if (unchecked && change.alteration.operations.length > 0) {
      const node = alterNode(change, inPlace(current, unchecked.object, context), {})
      return unchecked.check.length > 0 ? [node, checkNode(desired, unchecked.check, context)] : [node]
    }
    const bare = kindOf(current).bare?.(current)
    if (bare && (change.isReleased || released.alter.has(current.id))) return inSteps(change, bare, context)
    const mentions = change.alteration.operations.length > 0 ? context.mentionsOf(desired) : []
    return [alterNode(change, change.alteration, { mentions, ...(bare && { release: 2 }) })]
  })
}

function inSteps(change: AlterChange, bare: CatalogObject, context: FoldContext): readonly DiffNode[] {
  const { current, desired } = change
  const first: Member = { id: current.id, after: [], before: current.requires, gives: namesOf(current) }
  // What waits for the object may do with it as it is before it gets back what it can be without.
  const reduced = kindOf(desired).bare?.(desired)
  const target = reduced ?? desired
  return [
    {
      phase: 'alter',
      subject: current,
      operations: inPlace(current, bare, context).operations,
      members: [first],
      alters: [current.id],
    },
    alterNode({ ...change, current: bare, desired: target }, inPlace(bare, target, context), {
      after: [bare.id],
    }),
    ...(reduced ? [attachNode(desired, reduced, context)] : []),
  ]
}

function alterNode(
  { current, desired, facets }: AlterChange,
  { operations, rebuilds = [], follows = [], reaches = [] }: InPlace,
  more: Pick<Member, 'release' | 'mentions'> & { readonly after?: readonly ObjectId[] },
): DiffNode {
  const [had, has] = [namesOf(current), namesOf(desired)]
  const member: Member = {
    id: desired.id,
    after: [...desired.requires, ...follows, ...(more.after ?? [])],
    before: current.requires,
    takes: has.filter((name) => !had.includes(name)),
    gives: had.filter((name) => !has.includes(name)),
    ...(more.release !== undefined && { release: more.release }),
    ...(more.mentions !== undefined && { mentions: more.mentions }),
  }
  return {
    phase: 'alter',
    subject: desired,
    operations: [...operations, ...facets.flatMap((facet) => facet.diff(current, desired))],
    members: [member],
    alters: [desired.id, ...rebuilds, ...reaches],
  }
}

function inPlace(current: CatalogObject, desired: CatalogObject, context: FoldContext): InPlace {
  if (differingAttributes(current, desired).length === 0) return { operations: [] }
  const alteration = kindOf(desired).alter(current, desired, context)
  if (alteration === 'replace') throw new Error(`${desired.id} cannot be changed in two steps`)
  return alteration
}
