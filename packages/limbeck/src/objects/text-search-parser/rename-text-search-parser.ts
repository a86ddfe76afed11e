import { defineRename } from '../named/define-rename.ts'
import { namedParser } from './named-parser.ts'

/** Renames a text search parser. Follows ALTER TEXT SEARCH PARSER … RENAME TO. */
export const renameTextSearchParser = defineRename('renameTextSearchParser', namedParser)
