import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Storage } from '../column/column-definition.ts'
import type { StorageParameters } from '../table/table.ts'

/**
 * A materialized view. An absent attribute has its default; the query is PostgreSQL's own text.
 *
 * Whether it holds data is state, not schema, and no difference: a new one is made as the desired side has it.
 */
export interface MaterializedView extends CatalogObject {
  readonly kind: 'materialized-view'
  readonly schema: string
  readonly name: string
  /** The names of its columns in their order. */
  readonly columns: readonly string[]
  readonly query: string
  readonly storageParameters?: StorageParameters
  /** The table access method when it is not `heap`. */
  readonly accessMethod?: string
  /** The tablespace when it is not the database's. */
  readonly tablespace?: string
  readonly columnSettings?: Readonly<Record<string, StoredColumnSettings>>
  readonly columnComments?: Readonly<Record<string, string>>
  readonly derived: {
    /** The columns' types in the order of the columns, as SQL. */
    readonly types: readonly string[]
    readonly isPopulated: boolean
  }
}

/** How one column is stored and analysed; what is absent is as its type and the server have it. */
export interface StoredColumnSettings {
  readonly statistics?: number
  readonly storage?: Storage
  readonly compression?: 'pglz' | 'lz4'
  /** `n_distinct`. */
  readonly options?: Readonly<Record<string, string>>
}
