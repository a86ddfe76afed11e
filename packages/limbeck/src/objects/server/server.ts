import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'

/** One foreign server. */
export interface Server extends CatalogObject {
  readonly kind: 'server'
  readonly name: string
  readonly wrapper: string
  readonly type?: string
  readonly version?: string
  readonly options?: ForeignOptions
}
