import type { ObjectId } from './object-id.ts'

/**
 * One object of a database: plain, readonly JSON. A kind adds its own attributes to these.
 *
 * The grain is that of pg_depend: a table, each of its columns, each constraint and each index is an object of its
 * own, so that dependencies, renames and differences need no special case for what lies inside a table.
 */
export interface CatalogObject {
  readonly kind: string
  readonly id: ObjectId
  /** What must exist before this object can: from pg_depend, its schema and its table included. Sorted. */
  readonly requires: readonly ObjectId[]
  /** The object whose drop takes this one along: a column's table, a constraint's table, an owned sequence's column. */
  readonly droppedWith?: ObjectId
  /**
   * What follows from other objects, or is state and no schema, and is read to decide how the object can change: the
   * types of a view's columns. Not compared.
   */
  readonly derived?: unknown
  /**
   * The object of a parent table of which this one is the inherited part: a partition's column, constraint or index.
   * It is dropped together with that one as long as `through`, which binds the tables, stands. `isSame`: in nothing
   * different from it.
   */
  readonly partOf?: { readonly id: ObjectId; readonly through: ObjectId; readonly isSame?: true }
  readonly comment?: string
}

/** Something found in a database that Limbeck does not compare. It is listed, never passed over. */
export interface UnmanagedObject {
  /** What pg_dump calls it, in lower case: `view`, `function`, `policy`. */
  readonly kind: string
  readonly name: string
}

/** The value that describes one database: the objects of all managed kinds. Made by `readCatalog`. */
export interface Catalog {
  /** `server_version_num`: 170010 for 17.10. */
  readonly serverVersion: number
  readonly objects: ReadonlyMap<ObjectId, CatalogObject>
  readonly unmanaged: readonly UnmanagedObject[]
}
