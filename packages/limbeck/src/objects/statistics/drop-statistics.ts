import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedStatistics } from './named-statistics.ts'

/** Drops extended statistics. Follows DROP STATISTICS. */
export const dropStatistics = defineNamedDrop('dropStatistics', namedStatistics)
