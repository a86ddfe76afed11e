import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'

/** One user mapping: as whom a user goes to a foreign server. */
export interface UserMapping extends CatalogObject {
  readonly kind: 'user-mapping'
  readonly server: string
  /** The name of a role, or `public`, which no role can have. */
  readonly user: string
  readonly options?: ForeignOptions
}
