import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { DiffContext } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import { namesOf } from './names-of.ts'
import type { DiffNode, Member } from './node.ts'
import { releaseOf } from './release-of.ts'

/** The nodes that drop objects. What is dropped with a dropped object belongs to that one's node, unless released. */
export function foldDrops(
  dropped: readonly CatalogObject[],
  context: DiffContext,
  released: ReadonlySet<ObjectId>,
): readonly DiffNode[] {
  const byId = new Map(dropped.map((object) => [object.id, object]))
  const detached = dropped.flatMap((object) => {
    const bare = released.has(object.id) ? kindOf(object).bare?.(object) : undefined
    return bare ? [{ object, bare }] : []
  })
  const bares = new Map(detached.map(({ object, bare }) => [object.id, bare]))

  const groups = new Map<CatalogObject, CatalogObject[]>()
  for (const object of dropped) {
    const root = rootOf(object)
    const group = groups.get(root)
    if (group) group.push(object)
    else groups.set(root, [object])
  }
  const partings = partingsOf()
  return [
    ...detached.map(({ object, bare }) => detachNode(object, bare, context)),
    ...[...groups].map(([root, group]) => dropNode(root, group, { bares, partings, context })),
  ]

  /** The outermost dropped object that takes this one along. */
  function rootOf(object: CatalogObject): CatalogObject {
    const whole = wholeOf(object)
    if (released.has(object.id) && !bares.has(object.id)) return whole ? rootOf(whole) : object
    if (kindOf(object).isDroppedApart?.(object, context)) return object
    const parent = object.droppedWith === undefined ? undefined : byId.get(object.droppedWith)
    if (parent) return rootOf(parent)
    return whole ? rootOf(whole) : object
  }

  /** What an object is a part of, where that goes before the tables are parted. */
  function wholeOf(object: CatalogObject): CatalogObject | undefined {
    const { partOf } = object
    if (partOf === undefined) return undefined
    const isParted = byId.has(partOf.through) && !kindOf(object).isDroppedBeforeParting?.(object)
    return isParted ? undefined : byId.get(partOf.id)
  }

  /** By the objects that go before two tables are parted: what binds those. */
  function partingsOf(): ReadonlyMap<ObjectId, readonly ObjectId[]> {
    const result = new Map<ObjectId, readonly ObjectId[]>()
    for (const object of dropped) {
      const [{ partOf }, whole] = [object, wholeOf(object)]
      if (partOf === undefined || whole === undefined || rootOf(object) !== rootOf(whole)) continue
      for (const { id } of [object, whole]) result.set(id, [...(result.get(id) ?? []), partOf.through])
    }
    return result
  }
}

interface Dropping {
  readonly bares: ReadonlyMap<ObjectId, CatalogObject>
  readonly partings: ReadonlyMap<ObjectId, readonly ObjectId[]>
  readonly context: DiffContext
}

function dropNode(
  root: CatalogObject,
  group: readonly CatalogObject[],
  { bares, partings, context }: Dropping,
): DiffNode {
  const needed = new Set(group.flatMap((object) => object.requires))
  const members = group.map((object): Member => {
    const bare = bares.get(object.id)
    const release = bare ? undefined : releaseOf(object, object !== root, needed)
    const follows = kindOf(object).follows?.(object, context.current, context.desired) ?? []
    const outlastedBy = kindOf(object).outlastedBy?.(object, context) ?? []
    return {
      id: object.id,
      after: [],
      before: [
        ...(bare ?? object).requires,
        ...follows.filter((id) => !partings.get(id)?.includes(object.id)),
        ...(partings.get(object.id) ?? []),
        ...outlastedBy.filter((id) => !isApart(id)),
      ],
      ratherBefore: outlastedBy.filter(isApart),
      gives: namesOf(object),
      ...(release !== undefined && { release }),
    }
  })
  return { phase: 'drop', subject: root, operations: kindOf(root).drop(root), members, alters: [] }

  /** Then it has an operation of its own, which others do not stand in the way of. */
  function isApart(id: ObjectId): boolean {
    const object = context.current.objects.get(id)
    return object !== undefined && (kindOf(object).isDroppedApart?.(object, context) ?? false)
  }
}

/** Takes from an object what binds it to another, before either goes. */
function detachNode(object: CatalogObject, bare: CatalogObject, context: DiffContext): DiffNode {
  const alteration = kindOf(object).alter(object, bare, context)
  if (alteration === 'replace') throw new Error(`${object.id} cannot be reduced in place`)
  const members = [{ id: object.id, after: [], before: [object.id, ...object.requires] }]
  return { phase: 'alter', subject: object, operations: alteration.operations, members, alters: [] }
}
