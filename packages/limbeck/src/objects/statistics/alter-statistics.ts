import { defineOperation } from '../../operations/define-operation.ts'
import { qualified } from '../../sql/qualified.ts'
import { namedId } from '../named/named-id.ts'
import { namedStatistics } from './named-statistics.ts'

/** The arguments of {@link alterStatistics}. */
export interface AlterStatistics extends StatisticsChanges {
  readonly name: string
}

/** What {@link alterStatistics} changes. */
export interface StatisticsChanges {
  readonly schema?: string
  /** How many values to look at; null goes back to the server's default_statistics_target. */
  readonly target: number | null
}

/** Sets the target of extended statistics. Follows ALTER STATISTICS … SET STATISTICS. */
export const alterStatistics = defineOperation('alterStatistics', {
  record: (name: string, changes: StatisticsChanges): AlterStatistics => ({ name, ...changes }),
  render: ({ name, ...changes }) => [name, changes],
  sql: ({ name, schema, target }) => [
    { sql: `alter statistics ${qualified(schema, name)} set statistics ${target ?? -1}` },
  ],
  touches: (args) => ({ changes: [namedId(namedStatistics, args)] }),
})
