import type { DrizzleVersion } from './drizzle-version.ts'

/** Something that a model can declare, in Drizzle's words and in PostgreSQL's. */
export interface Feature {
  readonly name: string
  readonly sql: string
  /** The exports of the model file. Constraints and indexes are named by PostgreSQL. */
  models(version: DrizzleVersion): Readonly<Record<string, unknown>>
}
