import type { Catalog, CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import type { InPlace } from '../objects/kind.ts'
import { kindOf } from '../objects/kind-of.ts'
import type { Change } from './change.ts'
import type { Match } from './match.ts'
import { withBorn } from './with-born.ts'

/**
 * Decides what happens to each object that differs, and to those that must be dropped and made again because what
 * they depend on is.
 *
 * @throws LimbeckError `diff.unexplained` when a kind has no operation for two unequal objects, `diff.partition-key-type`
 */
export function expandChanges(
  matches: readonly Match[],
  current: Catalog,
  desired: Catalog,
): ReadonlyMap<ObjectId, Change> {
  const changes = new Map<ObjectId, Change>()
  /** Objects whose dependents cannot stay: dropped, replaced, or changed in a way that their dependents block. */
  const disturbed: Disturbance[] = []
  const remade: ObjectId[] = []
  for (const match of matches) {
    const change = changeOf(match, current, desired)
    changes.set(match.id, change)
    if (change.drop) disturbed.push({ id: match.id, isReplaced: change.create !== undefined })
    const rebuilt = new Set(change.alter?.alteration.rebuilds)
    for (const id of rebuilt) disturbed.push({ id, isReplaced: false, rebuilt })
    remade.push(...(change.alter?.alteration.remakes ?? []))
  }

  for (const id of remade) {
    const object = current.objects.get(id)
    if (object) remake(object)
  }
  const dependents = disturbed.length === 0 ? undefined : dependentsOf(current)
  for (let next = disturbed.pop(); next !== undefined; next = disturbed.pop()) {
    for (const dependent of dependents?.get(next.id) ?? []) {
      const after = desired.objects.get(dependent.id)
      if (after === undefined || isDetached(dependent, next.id)) continue
      if (mustBeRemade(dependent, after, changes.get(dependent.id), next)) remake(dependent)
      else if (next.isReplaced || isLeftBehind(dependent, next)) release(dependent, after, next.id)
    }
  }
  return withBorn(changes, { current, desired })

  /** What binds the two tables goes first, and with it what binds the two objects. */
  function isDetached({ requires, droppedWith, partOf }: CatalogObject, id: ObjectId): boolean {
    if (partOf?.id !== id || droppedWith === id || requires.includes(id)) return false
    return !desired.objects.has(partOf.through) || changes.get(partOf.through)?.drop !== undefined
  }

  function remake(object: CatalogObject): void {
    const { id } = object
    const after = desired.objects.get(id)
    if (after === undefined || changes.get(id)?.drop !== undefined) return
    changes.set(id, { id, kind: kindOf(object), drop: object, create: after })
    disturbed.push({ id, isReplaced: true })
  }

  /** What cannot be made again may still let go of what is: a column of its default. */
  function release(object: CatalogObject, after: CatalogObject, from: ObjectId): void {
    const { id } = object
    const change = changes.get(id)
    const bare = kindOf(object).bare?.(object)
    if (change?.drop || !bare || bare.requires.includes(from) || !after.requires.includes(from)) return
    const alter = change?.alter ?? {
      current: object,
      desired: after,
      alteration: { operations: [] },
      facets: [],
    }
    changes.set(id, { id, kind: kindOf(object), alter: { ...alter, isReleased: true } })
  }
}

interface Disturbance {
  readonly id: ObjectId
  readonly isReplaced: boolean
  /** The object stays, as these all do that are made anew in place with it, and only their dependents go. */
  readonly rebuilt?: ReadonlySet<ObjectId>
}

/** Whether something is made anew in place that an object uses without coming along: a column's type, in a default alone. */
function isLeftBehind({ id }: CatalogObject, { rebuilt }: Disturbance): boolean {
  return rebuilt !== undefined && !rebuilt.has(id)
}

function mustBeRemade(
  dependent: CatalogObject,
  desired: CatalogObject,
  change: Change | undefined,
  { id, isReplaced, rebuilt }: Disturbance,
): boolean {
  const isRebuildable = kindOf(dependent).isRebuildable?.(dependent) ?? true
  // Made anew in place together, they need nobody else.
  if (rebuilt?.has(dependent.id)) return false
  // What is made anew in place brings most of its own parts along.
  if (dependent.droppedWith !== undefined && rebuilt?.has(dependent.droppedWith))
    return kindOf(dependent).isLostInRebuild?.(dependent) ?? false
  // A part of it. An owned sequence is not: it can be released first.
  const isPart = dependent.droppedWith === id && dependent.requires.includes(id)
  if (isPart && (isReplaced || (isRebuildable && !rebuilt))) return true
  // Changed in place, it lets go of what is dropped. A part of that cannot.
  if (!rebuilt && dependent.partOf?.id !== id && change?.alter && !desired.requires.includes(id)) return false
  return isRebuildable
}

function changeOf(
  { id, kind, current: before, desired: after, attributes, facets }: Match,
  current: Catalog,
  desired: Catalog,
): Change {
  if (before === undefined) return { id, kind, ...(after && { create: after }) }
  if (after === undefined) return { id, kind, drop: before }
  const alteration: InPlace | 'replace' =
    attributes.length === 0 ? { operations: [] } : kind.alter(before, after, { current, desired })
  if (alteration === 'replace') return { id, kind, drop: before, create: after }
  const { rebuilds = [], remakes = [], follows = [] } = alteration
  const isByItself = rebuilds.length + remakes.length + follows.length > 0
  if (attributes.length > 0 && alteration.operations.length === 0 && !isByItself) {
    throw unexplained(id, before, after, attributes)
  }
  for (const facet of facets) {
    if (facet.diff(before, after).length === 0) throw unexplained(id, before, after, facet.attributes)
  }
  return { id, kind, alter: { current: before, desired: after, alteration, facets } }
}

function unexplained(
  id: ObjectId,
  before: CatalogObject,
  after: CatalogObject,
  attributes: readonly string[],
): LimbeckError {
  return new LimbeckError(
    'diff.unexplained',
    `${id} differs in ${attributes.join(', ')}, and no operation changes that`,
    {
      hint: 'Change it by hand in a revision with op.execute(…), and please report what it was.',
      details: { id, attributes, current: before, desired: after },
    },
  )
}

function dependentsOf(catalog: Catalog): ReadonlyMap<ObjectId, readonly CatalogObject[]> {
  const dependents = new Map<ObjectId, CatalogObject[]>()
  for (const object of catalog.objects.values()) {
    const { requires, droppedWith, partOf } = object
    for (const id of requires) add(id, object)
    if (droppedWith !== undefined && !requires.includes(droppedWith)) add(droppedWith, object)
    if (partOf !== undefined && partOf.id !== droppedWith && !requires.includes(partOf.id))
      add(partOf.id, object)
  }
  return dependents

  function add(id: ObjectId, object: CatalogObject): void {
    const list = dependents.get(id)
    if (list) list.push(object)
    else dependents.set(id, [object])
  }
}
