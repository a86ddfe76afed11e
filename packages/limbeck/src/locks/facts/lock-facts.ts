import type { Node } from 'libpg-query'

/** What the catalog of a database knows that decides what a statement locks, rewrites and scans. */
export interface LockFacts {
  /** Whether a catalog was read: a relation that is not among them is none. */
  readonly isKnown: boolean
  /** The schemas that a name without one is looked for in, in order. */
  readonly searchPath: readonly string[]
  readonly timeZone: string
  /** CURRENT_USER. */
  readonly user: string
  /** By name, as `RelationLock` has it. */
  readonly relations: ReadonlyMap<string, RelationFacts>
  /** By name, with the schema before it unless that is `public`. */
  readonly domains: ReadonlyMap<string, DomainFacts>
  /** The tables of extended statistics, by the name of those. */
  readonly statistics: ReadonlyMap<string, string>
  /** The tables of publications, by the name of those. */
  readonly publications: ReadonlyMap<string, readonly string[]>
}

/** One relation. Others are named in it as in `RelationLock`. */
export interface RelationFacts {
  readonly name: string
  readonly schema: string
  /** `relkind` of pg_class. */
  readonly kind: string
  readonly owner: string
  /** `relpersistence` of pg_class: `u` for unlogged. */
  readonly persistence: string
  /** Null where there is nothing to access. */
  readonly accessMethod: string | null
  /** Null for that of the database. */
  readonly tablespace: string | null
  /** Of an index: its table. */
  readonly table: string | null
  /** What it is a partition or child of. */
  readonly parents: readonly string[]
  readonly isPartition: boolean
  readonly isDefaultPartition: boolean
  /** Of a partitioned table: as `PARTITION BY` has it, `RANGE (id)`. */
  readonly partitionKey: string | null
  /** The composite type that the table is made OF. */
  readonly ofType: string | null
  readonly columns: readonly ColumnFacts[]
  readonly indexes: readonly IndexFacts[]
  readonly constraints: readonly ConstraintFacts[]
  /** Sequences that go with a column of it. */
  readonly sequences: readonly SequenceFacts[]
  /** What a view reads. */
  readonly reads: readonly string[]
  /** With its indexes and everything else that is stored for it. 0 for what stores nothing itself. */
  readonly bytes: number
  /** As the last ANALYZE or VACUUM estimated it; undefined before the first. */
  readonly rows: number | undefined
}

/** A column of a relation. */
export interface ColumnFacts {
  readonly name: string
  /** The type's own name, with its schema unless that is `pg_catalog` or `public`, and its modifier: `varchar(20)`, `int4`. */
  readonly type: string
  /** Null where the type has none. */
  readonly collation: string | null
  /** Whether it is NOT NULL, and every row was seen to be. */
  readonly isNotNull: boolean
  /** `s` for stored, `v` for virtual; empty for one that is not generated. */
  readonly generated: string
}

/** A sequence that goes with a column. */
export interface SequenceFacts {
  readonly name: string
  readonly column: string
  /** Whether the column is an identity column; else it is a serial one. */
  readonly isIdentity: boolean
}

/** An index of a table. */
export interface IndexFacts {
  readonly name: string
  /** The columns of its keys, in order. */
  readonly keys: readonly string[]
  /** The columns that its keys, its condition and its INCLUDE mention. */
  readonly columns: readonly string[]
  readonly isUnique: boolean
  readonly isPrimary: boolean
  /** Whether its keys are columns alone, in the default order and of the default kind, without a condition. */
  readonly isPlain: boolean
  /** What two indexes have alike that could be one: the definition from USING on. */
  readonly definition: string
}

/** A constraint of a table. */
export interface ConstraintFacts {
  readonly name: string
  /** `contype` of pg_constraint. */
  readonly type: string
  readonly columns: readonly string[]
  /** The table that a foreign key refers to, and its columns there. */
  readonly references: string | null
  readonly referencedColumns: readonly string[]
  /** Whether it is a part of one of the partitioned table. */
  readonly isPart: boolean
  readonly isValidated: boolean
  /** What a check demands: the parts of its condition that AND joins. */
  readonly demands: readonly Node[]
}

/** A domain. */
export interface DomainFacts {
  /** The type beneath, and beneath other domains, as `ColumnFacts` has it. */
  readonly base: string
  /** Whether it, or a domain beneath, checks its values or is NOT NULL. */
  readonly isConstrained: boolean
  /** The tables with a column of it. */
  readonly tables: readonly string[]
}
