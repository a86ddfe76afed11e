import { defineOperation } from '../../operations/define-operation.ts'
import { inputTypes } from '../routine/input-types.ts'
import { routineId } from '../routine/routine-id.ts'
import type { AggregateDefinition } from './aggregate.ts'
import { type AggregateToMake, aggregateSql } from './aggregate-sql.ts'

/** The options of {@link replaceAggregate}: the aggregate, and its schema. */
export interface ReplaceAggregateOptions extends AggregateDefinition {
  readonly schema?: string
}

/** Makes an aggregate over, all of it, and keeps what depends on it. Follows CREATE OR REPLACE AGGREGATE. */
export const replaceAggregate = defineOperation('replaceAggregate', {
  record: (name: string, definition: ReplaceAggregateOptions): AggregateToMake => ({ name, ...definition }),
  render: ({ name, ...definition }) => [name, definition],
  sql: (args) => [{ sql: aggregateSql('create or replace aggregate', args) }],
  touches: ({ schema = 'public', name, arguments: list = [], orderBy = [] }) => ({
    changes: [routineId('aggregate', { schema, name, types: inputTypes([...list, ...orderBy]) })],
  }),
})
