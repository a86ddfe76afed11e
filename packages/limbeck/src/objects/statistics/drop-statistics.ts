import { defineDrop } from '../named/define-drop.ts'
import { namedStatistics } from './named-statistics.ts'

/** Drops extended statistics. Follows DROP STATISTICS. */
export const dropStatistics = defineDrop('dropStatistics', namedStatistics)
