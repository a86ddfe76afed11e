import type { CatalogObject } from '../../catalog/catalog.ts'
import type { ColumnDefinition } from './column-definition.ts'

/** A column of a managed table. An absent attribute has its default; expressions are PostgreSQL's own text. */
export interface Column extends CatalogObject, Omit<ColumnDefinition, 'options' | 'inherited'> {
  readonly kind: 'column'
  readonly schema: string
  readonly table: string
  /** attnum: the order of a new table's columns. Not compared, since PostgreSQL cannot change it. */
  readonly position: number
  readonly nullable: boolean
  /** It is part of its table's partition key, be it within an expression. Not compared: the table says how it is partitioned. */
  readonly isInPartitionKey?: true
  readonly options?: Readonly<Record<string, string>>
}
