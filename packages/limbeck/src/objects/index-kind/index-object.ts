import type { CatalogObject } from '../../catalog/catalog.ts'
import type { StorageParameters } from '../table/table.ts'
import type { IndexName } from './attach-parts.ts'
import type { IndexKey } from './index-key.ts'

/** An index that belongs to no constraint. An absent attribute has its default. */
export interface Index extends CatalogObject {
  readonly kind: 'index'
  readonly schema: string
  readonly name: string
  readonly table: string
  /** Its place among the indexes of its table, the oldest first. */
  readonly derived: number
  readonly unique?: true
  /** The access method when it is not `btree`. */
  readonly method?: string
  readonly keys: readonly IndexKey[]
  readonly include?: readonly string[]
  readonly nullsNotDistinct?: true
  /** The predicate of a partial index: PostgreSQL's own text, without the parentheses around it. */
  readonly where?: string
  readonly storageParameters?: StorageParameters
  readonly tablespace?: string
  /** Of a partitioned table, and not valid: some of its partitions lack it. */
  readonly only?: true
  /** The indexes of partitions that are its parts already, when it is `only`. Sorted. */
  readonly attached?: readonly IndexName[]
  /** Left over by a concurrent build that failed: it takes space and serves no query. */
  readonly invalid?: true
}
