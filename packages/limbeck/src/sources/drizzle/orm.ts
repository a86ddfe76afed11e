import type * as Root from 'drizzle-orm'
import type * as Core from 'drizzle-orm/pg-core'

/** The project's own copy of drizzle-orm: its two modules that describe a PostgreSQL schema. */
export interface Orm {
  /** As in its package.json: `0.45.4`. */
  readonly version: string
  /**
   * Whether this is 1.0 or later, release candidates included: there arrays are an attribute of their column, casing
   * is chosen where a table is declared, and absent names follow other rules.
   */
  readonly isOne: boolean
  readonly root: typeof Root
  readonly core: typeof Core
}
