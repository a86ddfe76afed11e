import type { Catalog } from '../catalog/catalog.ts'
import type { Cache } from '../shadow/cache.ts'
import type { Shadow } from '../shadow/shadow.ts'
import type { CatalogCache } from './catalog-cache.ts'

/** Something a user should know about a source that loads all the same. */
export interface SourceWarning {
  /** Permanent, `area.reason`, as an error's. */
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** What a source may use to make its catalog. */
export interface SourceContext {
  readonly shadow: Shadow
  /** The folder that relative paths and globs start from: that of the configuration file. */
  readonly directory: string
  /** Where catalogs are kept from one load to the next. Without it, each load makes its state anew. */
  readonly cache?: CatalogCache | undefined
  /** Where a source keeps what took long to find out. Without it, it is found out anew. */
  readonly memory?: Cache | undefined
  /** Told of what is suspicious: a file that defines tables but that no model file reaches. */
  readonly warn?: ((warning: SourceWarning) => void) | undefined
}

/** A state that was looked at, and whose catalog is not made yet. */
export interface OpenedSource {
  /** A text that changes with all that the state is made of. */
  readonly digest: string
  catalog(): Promise<Catalog>
}

/** Where a desired or current state comes from: models, SQL files, a database, replayed revisions. */
export interface Source {
  /** How messages call it: `drizzle(src/models/*.ts)`. Holds no password. */
  readonly name: string
  /** Makes the catalog. Model sources are materialised in a shadow database and read back from there. */
  load(context: SourceContext): Promise<Catalog>
  /** Looks at the state, where that is less than to make its catalog. */
  open?(context: SourceContext): Promise<OpenedSource>
}
