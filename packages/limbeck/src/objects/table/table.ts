import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ForeignOptions } from '../foreign/foreign-options.ts'

/** Storage parameters by name, those of the TOAST table as `toast.…`; values as PostgreSQL keeps them. */
export type StorageParameters = Readonly<Record<string, string>>

/** A table; that it is a partition or has parents is an object of its own. An absent attribute has its default. */
export interface Table extends CatalogObject {
  readonly kind: 'table'
  readonly schema: string
  readonly name: string
  readonly unlogged?: true
  readonly storageParameters?: StorageParameters
  /** How it is partitioned, as SQL: `RANGE (created_at)`. */
  readonly partitionBy?: string
  /** The composite type whose attributes are its columns, as SQL. */
  readonly ofType?: string
  /** The server of a foreign table; every foreign table has one, and no other table. */
  readonly server?: string
  readonly foreignOptions?: ForeignOptions
  /** The table access method when it is not `heap`. */
  readonly accessMethod?: string
  /** The tablespace when it is not the database's. */
  readonly tablespace?: string
}
