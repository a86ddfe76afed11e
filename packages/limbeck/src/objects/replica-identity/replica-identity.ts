import type { CatalogObject } from '../../catalog/catalog.ts'

/** By what logical replication knows the rows of a table, when it is not the primary key. */
export interface ReplicaIdentity extends CatalogObject {
  readonly kind: 'replica-identity'
  readonly schema: string
  readonly table: string
  readonly by: 'full' | 'nothing' | 'index'
  /** With `index`: its name. */
  readonly index?: string
}
