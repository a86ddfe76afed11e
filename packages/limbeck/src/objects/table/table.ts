import type { CatalogObject } from '../../catalog/catalog.ts'

/** Storage parameters by name, those of the TOAST table as `toast.…`; values as PostgreSQL keeps them. */
export type StorageParameters = Readonly<Record<string, string>>

/** A plain table: not partitioned, not a partition, without parents, of no type. An absent attribute has its default. */
export interface Table extends CatalogObject {
  readonly kind: 'table'
  readonly schema: string
  readonly name: string
  readonly unlogged?: true
  readonly storageParameters?: StorageParameters
  /** The table access method when it is not `heap`. */
  readonly accessMethod?: string
  /** The tablespace when it is not the database's. */
  readonly tablespace?: string
}
