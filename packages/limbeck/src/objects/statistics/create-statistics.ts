import { defineOperation } from '../../operations/define-operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { namedStatistics } from './named-statistics.ts'

/** One kind of extended statistics. */
export type StatisticsKind = 'ndistinct' | 'dependencies' | 'mcv'

/** What extended statistics are about. */
export interface StatisticsColumns {
  /** Sorted by name when they are read: PostgreSQL keeps them in the order of the table. */
  readonly columns?: readonly string[]
  readonly expressions?: readonly string[]
  /** Default: all of them; of no meaning for a single expression. */
  readonly kinds?: readonly StatisticsKind[]
}

/** The arguments of {@link createStatistics}. */
export interface CreateStatistics extends CreateStatisticsOptions {
  readonly name: string
  readonly table: string
}

/** What {@link createStatistics} makes. */
export interface CreateStatisticsOptions extends StatisticsColumns {
  readonly schema?: string
  /** Default: the schema of the statistics. */
  readonly tableSchema?: string
  readonly ifNotExists?: boolean
}

/** Makes statistics on several columns or on expressions of a table. Follows CREATE STATISTICS. */
export const createStatistics = defineOperation('createStatistics', {
  record: (name: string, table: string, options: CreateStatisticsOptions): CreateStatistics => ({
    name,
    table,
    ...options,
  }),
  render: ({ name, table, ...options }) => [name, table, options],
  sql: ({ name, schema, table, tableSchema, columns = [], expressions = [], kinds, ifNotExists }) => {
    const on = [...columns.map(identifier), ...expressions.map((expression) => `(${expression})`)]
    return [
      {
        sql: [
          `create statistics ${ifNotExists ? 'if not exists ' : ''}${qualified(schema, name)}`,
          ...(kinds === undefined ? [] : [`(${kinds.join(', ')})`]),
          `on ${on.join(', ')} from ${qualified(tableSchema ?? schema, table)}`,
        ].join(' '),
      },
    ]
  },
  touches: (args) => ({ creates: [namedId(namedStatistics, args)] }),
})
