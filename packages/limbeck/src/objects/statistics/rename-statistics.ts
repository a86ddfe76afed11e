import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedStatistics } from './named-statistics.ts'

/** Renames extended statistics. Follows ALTER STATISTICS … RENAME TO. */
export const renameStatistics = defineNamedRename('renameStatistics', namedStatistics)
