/** A column as far as a row of it can be made. */
export interface ColumnFacts {
  readonly number: number
  readonly name: string
  readonly type: number
  /** pg_attribute.atttypmod: -1 for none. */
  readonly modifier: number
  readonly isRequired: boolean
  readonly hasDefault: boolean
  /** Whether the server makes its values: an identity column, or one whose default is a sequence. */
  readonly isNumbered: boolean
  readonly isGenerated: boolean
}

/** A foreign key: columns of a table, and those of another one that they take their values from. */
export interface ForeignKeyFacts {
  readonly columns: readonly number[]
  readonly references: number
  readonly referenced: readonly number[]
}

/** A condition on rows: a check, an exclusion, or the bounds of a partition, which have no name. */
export interface ConditionFacts {
  readonly name?: string
  readonly columns: readonly number[]
  /** As PostgreSQL prints it. */
  readonly text: string
}

/** A table as far as rows of it can be made. */
export interface TableFacts {
  readonly oid: number
  readonly schema: string
  readonly name: string
  /** Whether rows lie in its partitions, and not in itself. */
  readonly isPartitioned: boolean
  readonly columns: readonly ColumnFacts[]
  readonly foreignKeys: readonly ForeignKeyFacts[]
  readonly conditions: readonly ConditionFacts[]
  /** Its unique indexes, those of its keys among them. */
  readonly uniques: readonly { readonly name: string; readonly columns: readonly number[] }[]
  /** How many rows it has: exact. */
  readonly rows: number
}
