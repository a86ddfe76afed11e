import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `aggregate`. */
export interface AggregateOperations {
  /** Makes an aggregate. Follows CREATE AGGREGATE. */
  createAggregate(...parameters: Parameters<Methods['createAggregate']>): void
  /**
   * Makes an aggregate over, all of it, and keeps what depends on it. Follows CREATE OR REPLACE AGGREGATE.
   */
  replaceAggregate(...parameters: Parameters<Methods['replaceAggregate']>): void
  /** Drops an aggregate: `op.dropAggregate('total', 'integer')`. Follows DROP AGGREGATE. */
  dropAggregate(...parameters: Parameters<Methods['dropAggregate']>): void
  /** Gives an aggregate another name in its schema. Follows ALTER AGGREGATE … RENAME TO. */
  renameAggregate(...parameters: Parameters<Methods['renameAggregate']>): void
  /** Moves an aggregate to another schema. Follows ALTER AGGREGATE … SET SCHEMA. */
  moveAggregate(...parameters: Parameters<Methods['moveAggregate']>): void
  /** Sets or removes the comment of an aggregate. */
  commentOnAggregate(...parameters: Parameters<Methods['commentOnAggregate']>): void
}
