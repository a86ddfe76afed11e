import { defineRename } from '../named/define-rename.ts'
import { namedStatistics } from './named-statistics.ts'

/** Renames extended statistics. Follows ALTER STATISTICS … RENAME TO. */
export const renameStatistics = defineRename('renameStatistics', namedStatistics)
