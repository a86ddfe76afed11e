import { isDeepStrictEqual } from 'node:util'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { schemaOption } from '../schema-option.ts'
import { alterStatistics } from './alter-statistics.ts'
import { commentOnStatistics } from './comment-on-statistics.ts'
import { createStatistics } from './create-statistics.ts'
import { dropStatistics } from './drop-statistics.ts'
import { moveStatistics } from './move-statistics.ts'
import { readStatistics } from './read-statistics.ts'
import { renameStatistics } from './rename-statistics.ts'
import type { Statistics } from './statistics.ts'
import { statisticsQuery } from './statistics-query.ts'

/** Extended statistics on tables, materialized views and foreign tables: what pg_statistic_ext holds. */
export const statisticsKind = defineKind({
  kind: 'statistics',
  operations: {
    createStatistics,
    alterStatistics,
    dropStatistics,
    renameStatistics,
    moveStatistics,
    commentOnStatistics,
  },
  facets: [
    commentFacet(commentOnStatistics, ({ schema, name }: Statistics) => ({ name, ...schemaOption(schema) })),
  ],
  recordedIn: madeByUsers('pg_statistic_ext'),
  query: () => statisticsQuery,
  read: readStatistics,
  create: (statistics) => {
    const { name, schema, table, tableSchema, columns, expressions, kinds } = statistics
    return [
      createStatistics.of({
        name,
        table,
        ...schemaOption(schema),
        ...(tableSchema !== schema && { tableSchema }),
        ...(columns !== undefined && { columns }),
        ...(expressions !== undefined && { expressions }),
        ...(kinds !== undefined && { kinds }),
      }),
      ...(statistics.target === undefined ? [] : [targetOf(statistics)]),
    ]
  },
  drop: ({ schema, name }) => [dropStatistics.of({ name, ...schemaOption(schema) })],
  alter: (current, desired) =>
    isDeepStrictEqual(definition(current), definition(desired))
      ? { operations: [targetOf(desired)] }
      : 'replace',
  move: ({ schema, name }, to) => [moveStatistics.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameStatistics.of({ name, to, ...schemaOption(schema) })],
})

function targetOf({ schema, name, target }: Statistics): ReturnType<typeof alterStatistics.of> {
  return alterStatistics.of({ name, target: target ?? null, ...schemaOption(schema) })
}

function definition({ tableSchema, table, columns, expressions, kinds }: Statistics): object {
  return { tableSchema, table, columns, expressions, kinds }
}
