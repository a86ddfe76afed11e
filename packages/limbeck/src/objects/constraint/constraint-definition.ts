import type { IndexKey } from '../index-kind/index-key.ts'
import type { ParameterValue } from '../table/parameters-sql.ts'

/** A constraint as `createTable` takes it. Without a name PostgreSQL gives it one. */
export type ConstraintDefinition =
  | PrimaryKeyDefinition
  | UniqueDefinition
  | ForeignKeyDefinition
  | CheckDefinition
  | ExcludeDefinition

/** When a constraint is checked. Default: after each statement, for good. */
export interface Deferral {
  readonly deferrable?: boolean
  readonly initiallyDeferred?: boolean
}

/** The index that enforces a constraint. */
export interface ConstraintIndex {
  /** Columns that the index holds besides its keys. */
  readonly include?: readonly string[]
  readonly storageParameters?: Readonly<Record<string, ParameterValue>>
  readonly tablespace?: string
  /** Of a partitioned table: not of its partitions, so that it is invalid until their indexes are attached. */
  readonly only?: boolean
}

/** A primary key. */
export interface PrimaryKeyDefinition extends ConstraintIndex, Deferral {
  readonly type: 'primary key'
  readonly name?: string
  readonly columns: readonly string[]
  /** From PostgreSQL 18: the last column is a range in which rows of equal other columns may not overlap. */
  readonly withoutOverlaps?: boolean
}

/** A unique constraint. */
export interface UniqueDefinition extends ConstraintIndex, Deferral {
  readonly type: 'unique'
  readonly name?: string
  readonly columns: readonly string[]
  readonly nullsNotDistinct?: boolean
  /** From PostgreSQL 18: the last column is a range in which rows of equal other columns may not overlap. */
  readonly withoutOverlaps?: boolean
}

/** What happens to the referencing rows. Default `no action`. */
export type ForeignKeyAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default'

/** A foreign key. */
export interface ForeignKeyDefinition extends Deferral {
  readonly type: 'foreign key'
  readonly name?: string
  readonly columns: readonly string[]
  readonly references: {
    /** Default `public`. */
    readonly schema?: string
    readonly table: string
    readonly columns: readonly string[]
  }
  readonly match?: 'full' | 'partial'
  readonly onUpdate?: ForeignKeyAction
  readonly onDelete?: ForeignKeyAction
  /** With `set null` and `set default`: the columns to set. Default: all. */
  readonly onDeleteColumns?: readonly string[]
  /** From PostgreSQL 18: the last column of either side is a range. */
  readonly period?: boolean
  readonly notValid?: boolean
  /** From PostgreSQL 18. Default true. */
  readonly enforced?: boolean
}

/** A check. */
export interface CheckDefinition {
  readonly type: 'check'
  readonly name?: string
  /** As SQL, without the parentheses around it. */
  readonly expression: string
  readonly noInherit?: boolean
  readonly notValid?: boolean
  /** From PostgreSQL 18. Default true. */
  readonly enforced?: boolean
}

/** An exclusion constraint. */
export interface ExcludeDefinition extends ConstraintIndex, Deferral {
  readonly type: 'exclude'
  readonly name?: string
  /** Default `btree`. */
  readonly method?: string
  readonly elements: readonly ExcludeElement[]
  /** As SQL, without the parentheses around it. */
  readonly where?: string
}

/** An index key and the operator by which no two rows may compare as true. */
export interface ExcludeElement extends IndexKey {
  /** As SQL: `=`, `&&`, `operator(public.<->)`. */
  readonly operator: string
}
