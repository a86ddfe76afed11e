import type { CatalogObject } from '../../catalog/catalog.ts'

/** One installed extension; its members are not objects of the catalog. */
export interface Extension extends CatalogObject {
  readonly kind: 'extension'
  readonly name: string
  /** The schema of its objects; absent when the extension brings its own. */
  readonly schema?: string
  /** The installed version; absent when it is the one that the server installs by default. */
  readonly version?: string
}
