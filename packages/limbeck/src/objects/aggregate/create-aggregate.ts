import { defineOperation } from '../../operations/define-operation.ts'
import { inputTypes } from '../routine/input-types.ts'
import { routineId } from '../routine/routine-id.ts'
import type { AggregateDefinition } from './aggregate.ts'
import { type AggregateToMake, aggregateSql } from './aggregate-sql.ts'

/** The options of {@link createAggregate}: the aggregate, and its schema. */
export interface CreateAggregateOptions extends AggregateDefinition {
  readonly schema?: string
}

/** Makes an aggregate. Follows CREATE AGGREGATE. */
export const createAggregate = defineOperation('createAggregate', {
  record: (name: string, definition: CreateAggregateOptions): AggregateToMake => ({ name, ...definition }),
  render: ({ name, ...definition }) => [name, definition],
  sql: (args) => [{ sql: aggregateSql('create aggregate', args) }],
  touches: ({ schema = 'public', name, arguments: list = [], orderBy = [] }) => ({
    creates: [routineId('aggregate', { schema, name, types: inputTypes([...list, ...orderBy]) })],
  }),
})
