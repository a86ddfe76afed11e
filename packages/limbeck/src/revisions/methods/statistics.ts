import type { Methods } from '../methods.ts'

/** The methods of `op` of the kind `statistics`. */
export interface StatisticsOperations {
  /** Makes statistics on several columns or on expressions of a table. Follows CREATE STATISTICS. */
  createStatistics(...parameters: Parameters<Methods['createStatistics']>): void
  /** Sets the target of extended statistics. Follows ALTER STATISTICS … SET STATISTICS. */
  alterStatistics(...parameters: Parameters<Methods['alterStatistics']>): void
  /** Drops extended statistics. Follows DROP STATISTICS. */
  dropStatistics(...parameters: Parameters<Methods['dropStatistics']>): void
  /** Renames extended statistics. Follows ALTER STATISTICS … RENAME TO. */
  renameStatistics(...parameters: Parameters<Methods['renameStatistics']>): void
  /** Moves extended statistics to another schema. Follows ALTER STATISTICS … SET SCHEMA. */
  moveStatistics(...parameters: Parameters<Methods['moveStatistics']>): void
  /** Sets or removes the comment of extended statistics. */
  commentOnStatistics(...parameters: Parameters<Methods['commentOnStatistics']>): void
}
