import type * as Root from 'drizzle-orm'
import type * as Core from 'drizzle-orm/pg-core'

/** One major version of Drizzle, as a test uses it. */
export interface DrizzleVersion {
  readonly name: string
  /** The package name that imports it. */
  readonly orm: string
  readonly core: typeof Core
  readonly root: typeof Root
  /** A column of arrays of arrays: the versions differ in how they say it. */
  twoDimensions<Builder extends Core.PgColumnBuilderBase>(builder: Builder): Builder
}
