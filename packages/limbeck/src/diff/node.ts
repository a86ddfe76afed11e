import type { CatalogObject } from '../catalog/catalog.ts'
import type { ObjectId } from '../catalog/object-id.ts'
import type { Operation } from '../operations/operation.ts'

/** Operations that stay together when all are ordered: a table's creation with its columns and constraints. */
export interface DiffNode {
  /** What it does. In this order nodes stand where dependencies leave a choice. */
  readonly phase: 'create' | 'alter' | 'drop'
  /** The object that gives the node its place. */
  readonly subject: CatalogObject
  readonly operations: readonly Operation[]
  /** The objects that the operations make, change or remove, the subject first. */
  readonly members: readonly Member[]
  /** Objects that others may only use once the node is done, though it does not make them. */
  readonly alters: readonly ObjectId[]
}

/** One object of a node: what it waits for, and what waits for it. */
export interface Member {
  readonly id: ObjectId
  /** Must be there before: what the made or changed object requires. */
  readonly after: readonly ObjectId[]
  /** May only go afterwards: what the dropped or changed object required. */
  readonly before: readonly ObjectId[]
  /** Should only go afterwards. */
  readonly ratherBefore?: readonly ObjectId[]
  /** Should be there before, though PostgreSQL does not know: what the text of the made or changed object names. */
  readonly mentions?: readonly ObjectId[]
  /** Objects that must not be there any more when they go, and better are changed already when they change. */
  readonly afterDropOf?: readonly ObjectId[]
  /** Names that it takes. */
  readonly takes?: readonly string[]
  /** Names that it sets free. */
  readonly gives?: readonly string[]
  /**
   * How readily the node does without the member in order to break a cycle: 0 for one that nothing in the node
   * needs, 1 for a constraint, 2 for a part of the object, 3 for a whole column. Undefined: not at all.
   */
  readonly release?: 0 | 1 | 2 | 3
}

/**
 * Members taken out of the nodes that create or drop them, objects that are altered in two steps, and those that are
 * made without a check of what they mention.
 */
export type Released = Readonly<Record<DiffNode['phase'] | 'unchecked', ReadonlySet<ObjectId>>>
