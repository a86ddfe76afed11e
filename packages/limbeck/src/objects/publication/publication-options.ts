/** What a publication publishes of its tables. An absent option has its default. */
export interface PublicationOptions {
  /** Default: all four. */
  readonly publish?: readonly PublishedChange[]
  /** Changes of a partition are published as those of the partitioned table. */
  readonly viaPartitionRoot?: boolean
  /** From PostgreSQL 18: whether stored generated columns are published, where no list of columns says it. */
  readonly generatedColumns?: 'none' | 'stored'
}

/** A kind of change that a publication may publish. */
export type PublishedChange = 'insert' | 'update' | 'delete' | 'truncate'
