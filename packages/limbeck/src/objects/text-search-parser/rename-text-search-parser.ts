import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedParser } from './named-parser.ts'

/** Renames a text search parser. Follows ALTER TEXT SEARCH PARSER … RENAME TO. */
export const renameTextSearchParser = defineNamedRename('renameTextSearchParser', namedParser)
