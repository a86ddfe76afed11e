import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { kindOf } from '../objects/kind-of.ts'
import type { Operation } from '../operations/operation.ts'
import { attachNode } from './attach-node.ts'
import { checkNode } from './check-node.ts'
import { differingAttributes } from './differing-attributes.ts'
import type { FoldContext } from './fold-context.ts'
import { namesOf } from './names-of.ts'
import type { DiffNode, Member, Released } from './node.ts'
import { readingOrder } from './reading-order.ts'
import { releaseOf } from './release-of.ts'
import { uncheckedOf } from './unchecked-of.ts'

/**
 * The nodes that make new objects. An object becomes part of its parent's node when the parent is new and its kind
 * can put it into the parent's operation, unless it is released.
 */
export function foldCreates(
  created: readonly CatalogObject[],
  context: FoldContext,
  released: Released,
): readonly DiffNode[] {
  const byId = new Map(created.map((object) => [object.id, object]))
  const key = readingOrder(context.desired.objects)
  const inOrder = [...created].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const makings = inOrder.map((object) => makingOf(object, byId, context, released))
  const absorbed = new Set(makings.flatMap((making) => making.absorbed.map((object) => object.id)))

  const drafts = new Map<ObjectId, Draft>()
  const nodes: DiffNode[] = []
  const parts: Making[] = []
  for (const making of makings) {
    const { object, shape, isBare } = making
    if (absorbed.has(object.id)) continue
    if (comesByItself(object, byId, context)) {
      parts.push(making)
      continue
    }
    const home =
      released.create.has(object.id) && !isBare ? undefined : drafts.get(object.droppedWith ?? object.id)
    const folded = home && kindOf(object).inline?.(home.first, shape)
    if (home && folded) {
      home.first = folded
      home.makings.push(making)
    } else {
      const [first, ...rest] = kindOf(object).create(shape)
      if (first === undefined) throw new Error(`${object.kind} has no operation to create ${object.id}`)
      drafts.set(object.id, { first, rest, makings: [making] })
    }
    if (isBare) nodes.push(attachNode(object, shape, context, making.completedAfter))
    if (making.check && making.check.length > 0) nodes.push(checkNode(object, making.check, context))
  }
  // A part is made by what makes its whole, which may itself be the part of another.
  for (const making of parts) {
    const { object: part } = making
    const whole = wholeOf(part, byId, context)
    const made = kindOf(part).madeWith?.(part, whole) ?? part
    if (differingAttributes(made, part).length > 0) nodes.push(attachNode(part, made, context))
    const home = [...drafts.values()].find(({ makings }) => makings.some(({ object }) => object === whole))
    home?.makings.push(making)
  }
  return [...nodes, ...[...drafts.values()].map((draft) => nodeOf(draft, context))]
}

/** Whether what makes a new object of a parent table makes this one too: both tables stand, and stay bound. */
function comesByItself(
  object: CatalogObject,
  created: ReadonlyMap<ObjectId, CatalogObject>,
  { current }: FoldContext,
): boolean {
  const { partOf } = object
  const whole = partOf === undefined ? undefined : created.get(partOf.id)
  if (partOf === undefined || whole === undefined || !kindOf(object).madeWith?.(object, whole)) return false
  return current.objects.has(partOf.through) && !created.has(partOf.through)
}

function wholeOf(
  object: CatalogObject,
  created: ReadonlyMap<ObjectId, CatalogObject>,
  context: FoldContext,
): CatalogObject {
  const whole = object.partOf === undefined ? undefined : created.get(object.partOf.id)
  return whole && comesByItself(object, created, context) ? wholeOf(whole, created, context) : object
}

/** An object to make, and in which shape. */
interface Making {
  readonly object: CatalogObject
  readonly shape: CatalogObject
  readonly isBare: boolean
  /** When it is bare: what it waits for besides what it requires. */
  readonly completedAfter?: readonly ObjectId[]
  /** Further objects that the shape's creation makes. */
  readonly absorbed: readonly CatalogObject[]
  /** What checks it later, when its creation does not. */
  readonly check?: readonly Operation[]
}

/** A node while it takes in further objects. */
interface Draft {
  first: Operation
  readonly rest: readonly Operation[]
  readonly makings: Making[]
}

function makingOf(
  object: CatalogObject,
  created: ReadonlyMap<ObjectId, CatalogObject>,
  context: FoldContext,
  released: Released,
): Making {
  const kind = kindOf(object)
  const unchecked = uncheckedOf(object, context, released)
  if (unchecked)
    return { object, shape: unchecked.object, isBare: false, absorbed: [], check: unchecked.check }
  const bare = released.create.has(object.id) ? kind.bare?.(object) : undefined
  if (bare) return { object, shape: bare, isBare: true, absorbed: [] }
  const again = kind.madeAgain?.(object, context)
  if (again) {
    const { object: shape, completedAfter } = again
    const isBare = completedAfter !== undefined
    return { object, shape, isBare, absorbed: [], ...(isBare && { completedAfter }) }
  }
  const absorption = kind.absorb?.(object, context.desired)
  const absorbed = absorption?.absorbed.flatMap((id) => created.get(id) ?? []) ?? []
  if (absorption && absorbed.length === absorption.absorbed.length) {
    return { object, shape: absorption.object, isBare: false, absorbed }
  }
  return { object, shape: object, isBare: false, absorbed: [] }
}

function nodeOf({ first, rest, makings }: Draft, context: FoldContext): DiffNode {
  const [leading] = makings
  if (leading === undefined) throw new Error('a draft always begins with its subject')
  const made = makings.flatMap(({ object, absorbed }) => [object, ...absorbed])
  const facets = made.flatMap((object) =>
    kindOf(object).facets.flatMap((facet) => facet.diff(undefined, object)),
  )
  const needed = new Set(made.flatMap((object) => object.requires))
  return {
    phase: 'create',
    subject: leading.object,
    operations: [first, ...rest, ...facets],
    members: makings.flatMap((making) => membersOf(making, making !== leading, needed, context)),
    alters: [],
  }
}

function membersOf(
  { object, shape, isBare, absorbed, check }: Making,
  isInlined: boolean,
  needed: ReadonlySet<ObjectId>,
  context: FoldContext,
): readonly Member[] {
  const release = isBare ? undefined : releaseOf(object, isInlined, needed)
  const own: Member = {
    id: object.id,
    after: [...shape.requires, ...(kindOf(object).follows?.(object, context.desired, context.current) ?? [])],
    before: [],
    afterDropOf: kindOf(object).rivals?.(object, context) ?? [],
    takes: namesOf(object),
    ...(check === undefined && { mentions: context.mentionsOf(object) }),
    ...(release !== undefined && { release }),
  }
  const others = absorbed.map(
    ({ requires, ...other }): Member => ({
      id: other.id,
      after: requires,
      before: [],
      takes: namesOf({ ...other, requires }),
    }),
  )
  return [own, ...others]
}
