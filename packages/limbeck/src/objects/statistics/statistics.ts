import type { CatalogObject } from '../../catalog/catalog.ts'
import type { StatisticsColumns } from './create-statistics.ts'

/** One object of extended statistics: what pg_statistic_ext holds of it. */
export interface Statistics extends CatalogObject, StatisticsColumns {
  readonly kind: 'statistics'
  readonly schema: string
  readonly name: string
  readonly tableSchema: string
  readonly table: string
  /** Absent: the server's default_statistics_target. */
  readonly target?: number
}
