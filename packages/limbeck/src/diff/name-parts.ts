import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import { type ObjectId, objectId } from '../catalog/object-id.ts'
import { parseObjectId } from '../catalog/parse-object-id.ts'
import { asideName } from '../objects/aside-name.ts'
import { kindOf } from '../objects/kind-of.ts'
import { partitionId } from '../objects/partition/partition-id.ts'
import type { Operation } from '../operations/operation.ts'
import { isSame } from './is-same.ts'
import { namesOf } from './names-of.ts'

/** A catalog whose parts are called as they shall be, and the renames that bring that about. */
export interface NamedParts {
  readonly current: Catalog
  readonly operations: readonly Operation[]
}

/**
 * Gives the objects of partitions that are, or come to be, parts of their parent's (its indexes, its keys) the names that
 * such parts shall have. PostgreSQL chooses them itself, the oldest of those that are alike: no statement says another
 * one, but what it is called can be changed, and so the two swap names.
 */
export function nameParts(current: Catalog, desired: Catalog): NamedParts {
  const parts = [...desired.objects.values()]
    .filter((object) => object.partOf !== undefined && kindOf(object).twins !== undefined)
    .sort(
      (a, b) =>
        depthOf(a.droppedWith, desired) - depthOf(b.droppedWith, desired) ||
        wholeAge(a, current) - wholeAge(b, current) ||
        (a.id < b.id ? -1 : 1),
    )
  const taken = new Set<ObjectId>()
  const operations: Operation[] = []
  let state = current
  let likely = likelyParts(state)
  for (const part of parts) {
    const candidates = likely.get(part.droppedWith)?.filter(({ id }) => !taken.has(id)) ?? []
    const holder = holderOf(part, candidates, state, desired)
    if (holder === undefined) continue
    const renamed = holder.id === part.id ? undefined : swapNames(state, holder, part)
    if (renamed) {
      state = renamed.current
      likely = likelyParts(state)
      operations.push(...renamed.operations)
    }
    taken.add(renamed ? part.id : holder.id)
  }
  return { current: state, operations }
}

/** The objects of which any may be a part, by their tables. */
function likelyParts({ objects }: Catalog): ReadonlyMap<ObjectId | undefined, readonly CatalogObject[]> {
  const likely = new Map<ObjectId | undefined, CatalogObject[]>()
  for (const object of objects.values()) {
    if (kindOf(object).twins === undefined) continue
    const list = likely.get(object.droppedWith)
    if (list) list.push(object)
    else likely.set(object.droppedWith, [object])
  }
  return likely
}

/** What is the part now, and stays it, or what PostgreSQL will take as the part. */
function holderOf(
  part: CatalogObject,
  candidates: readonly CatalogObject[],
  current: Catalog,
  desired: Catalog,
): CatalogObject | undefined {
  const { twins } = kindOf(part)
  const alike = candidates.filter((object) => object.kind === part.kind && twins?.areTwins(object, part))
  const staysBound = ({ partOf }: CatalogObject) =>
    partOf !== undefined && isSame(current.objects.get(partOf.through), desired.objects.get(partOf.through))
  const attached = alike.find((object) => object.partOf?.id === part.partOf?.id && staysBound(object))
  const [oldest] = alike
    .filter((object) => !staysBound(object))
    .sort((a, b) => (twins?.age(a) ?? 0) - (twins?.age(b) ?? 0))
  return attached ?? oldest
}

/** Undefined where something else has the name. */
function swapNames(current: Catalog, holder: CatalogObject, part: CatalogObject): NamedParts | undefined {
  const other = current.objects.get(part.id)
  const [from, to] = [nameOf(holder), nameOf(part)]
  if (other === undefined) return rename(current, holder, to)
  if (other.droppedWith !== holder.droppedWith) return undefined
  const first = rename(current, other, asideName(to))
  const second = first && rename(first.current, holder, to)
  const aside = second?.current.objects.get(idOf(other, asideName(to)))
  const third = second && aside && rename(second.current, aside, from)
  if (!third) return undefined
  return {
    current: third.current,
    operations: [...first.operations, ...second.operations, ...third.operations],
  }
}

function rename(current: Catalog, object: CatalogObject, to: string): NamedParts | undefined {
  const id = idOf(object, to)
  const renamed = { ...object, id, name: to }
  const isTaken = [...current.objects.values()].some(
    (other) => other.id === id || (other.id !== object.id && namesOf(other).some(isIn(namesOf(renamed)))),
  )
  if (isTaken) return undefined
  const objects = new Map<ObjectId, CatalogObject>()
  for (const each of current.objects.values()) {
    const next = each.id === object.id ? renamed : withNamed(each, object, id, to)
    objects.set(next.id, next)
  }
  return { current: { ...current, objects }, operations: kindOf(object).rename?.(object, to) ?? [] }
}

/** Another object when one has another name. */
function withNamed(other: CatalogObject, named: CatalogObject, id: ObjectId, to: string): CatalogObject {
  const replace = (each: ObjectId) => (each === named.id ? id : each)
  const { partOf } = other
  const isWhole = named.partOf?.id === other.id
  if (!isWhole && partOf?.id !== named.id && !other.requires.includes(named.id)) return other
  const moved = {
    ...other,
    requires: other.requires.map(replace).sort(),
    ...(partOf && { partOf: { ...partOf, id: replace(partOf.id) } }),
  }
  return kindOf(other).withRenamed?.(moved, named, to) ?? moved
}

function isIn(names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name)
}

function idOf({ id }: CatalogObject, name: string): ObjectId {
  const { kind, path } = parseObjectId(id)
  return objectId(kind, ...path.slice(0, -1), name)
}

function nameOf({ id }: CatalogObject): string {
  return parseObjectId(id).path.at(-1) ?? ''
}

/** How many tables stand above one: the parts of a parent are named before those of its partitions. */
function depthOf(table: ObjectId | undefined, desired: Catalog): number {
  if (table === undefined) return 0
  const [schema = '', name = ''] = parseObjectId(table).path
  const bond = desired.objects.get(partitionId(schema, name))
  const parent = bond?.requires.find((id) => id !== table && parseObjectId(id).kind === 'table')
  return bond === undefined ? 0 : 1 + depthOf(parent, desired)
}

/** Of several wholes that are alike, the oldest takes first; a new one comes last. */
function wholeAge({ partOf }: CatalogObject, { objects }: Catalog): number {
  const whole = partOf && objects.get(partOf.id)
  return (whole && kindOf(whole).twins?.age(whole)) ?? Number.MAX_SAFE_INTEGER
}
