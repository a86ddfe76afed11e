import { defineNamedMove } from '../named/define-named-move.ts'
import { namedStatistics } from './named-statistics.ts'

/** Moves extended statistics to another schema. Follows ALTER STATISTICS … SET SCHEMA. */
export const moveStatistics = defineNamedMove('moveStatistics', namedStatistics)
