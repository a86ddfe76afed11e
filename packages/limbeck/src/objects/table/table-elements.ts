import type { ColumnDefinition } from '../column/column-definition.ts'
import type { ConstraintDefinition } from '../constraint/constraint-definition.ts'

/** What a table is made of, wherever its rows are. */
export interface TableElements {
  readonly schema?: string
  readonly columns: readonly ColumnDefinition[]
  readonly constraints?: readonly ConstraintDefinition[]
  /** Its columns may be none: they are those of the parent. */
  readonly partitionOf?: PartitionOf
  /** Tables whose columns and checks it inherits. */
  readonly inherits?: readonly TableName[]
}

/** A table by its raw names; `schema` is `public` by default. */
export interface TableName {
  readonly schema?: string
  readonly table: string
}

/** Of which table another one is a partition, and of which rows. */
export interface PartitionOf {
  readonly schema?: string
  readonly parent: string
  /** As SQL: `for values from (1) to (9)`, `for values in ('a')`, `default`. */
  readonly bounds: string
}
