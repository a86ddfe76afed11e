import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { routineClaim } from '../routine/routine-claim.ts'
import { schemaOption } from '../schema-option.ts'
import type { Aggregate } from './aggregate.ts'
import { aggregateQuery } from './aggregate-query.ts'
import { canReplaceAggregate } from './can-replace-aggregate.ts'
import { commentOnAggregate } from './comment-on-aggregate.ts'
import { createAggregate } from './create-aggregate.ts'
import { definitionOfAggregate } from './definition-of-aggregate.ts'
import { dropAggregate } from './drop-aggregate.ts'
import { moveAggregate } from './move-aggregate.ts'
import { readAggregate } from './read-aggregate.ts'
import { renameAggregate } from './rename-aggregate.ts'
import { replaceAggregate } from './replace-aggregate.ts'

/** Aggregates: plain ones, ordered-set and hypothetical-set ones. */
export const aggregateKind = defineKind({
  kind: 'aggregate',
  operations: {
    createAggregate,
    replaceAggregate,
    dropAggregate,
    renameAggregate,
    moveAggregate,
    commentOnAggregate,
  },
  facets: [
    commentFacet(commentOnAggregate, ({ schema, name, types }: Aggregate) => ({
      name,
      types,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_proc', `prokind = 'a'`),
  query: () => aggregateQuery,
  read: readAggregate,
  create: (aggregate) => [
    createAggregate.of({
      name: aggregate.name,
      ...schemaOption(aggregate.schema),
      ...definitionOfAggregate(aggregate),
    }),
  ],
  drop: ({ schema, name, types }) => [dropAggregate.of({ name, types, ...schemaOption(schema) })],
  alter: (current, desired) =>
    canReplaceAggregate(current, desired)
      ? {
          operations: [
            replaceAggregate.of({
              name: desired.name,
              ...schemaOption(desired.schema),
              ...definitionOfAggregate(desired),
            }),
          ],
        }
      : 'replace',
  move: ({ schema, name, types }, to) => [moveAggregate.of({ name, types, to, ...schemaOption(schema) })],
  rename: ({ schema, name, types }, to) => [renameAggregate.of({ name, types, to, ...schemaOption(schema) })],
  claims: (aggregate) => [routineClaim(aggregate)],
})
