import type {
  PgEnum,
  PgMaterializedView,
  PgPolicy,
  PgRole,
  PgSequence,
  PgTable,
  PgView,
} from 'drizzle-orm/pg-core'

/** One of Drizzle's objects and where it was found. */
export interface Found<Value> {
  readonly value: Value
  /** `users in src/models/user.ts`: the name of the export and its file. */
  readonly place: string
  /** Relative to the folder of the configuration. Undefined when the module was passed as a value. */
  readonly file: string | undefined
}

/** All that the models export, each object once, in the order in which it was found. */
export interface Models {
  readonly schemas: readonly Found<string>[]
  readonly roles: readonly Found<PgRole>[]
  readonly enums: readonly Found<PgEnum<[string, ...string[]]>>[]
  readonly sequences: readonly Found<PgSequence>[]
  readonly tables: readonly Found<PgTable>[]
  readonly views: readonly Found<PgView>[]
  readonly materializedViews: readonly Found<PgMaterializedView>[]
  /** Those that `link` attaches to a table; a table's own are in its configuration. */
  readonly policies: readonly Found<PgPolicy>[]
}
