import { defineRename } from '../named/define-rename.ts'
import { namedTemplate } from './named-template.ts'

/** Renames a text search template. Follows ALTER TEXT SEARCH TEMPLATE … RENAME TO. */
export const renameTextSearchTemplate = defineRename('renameTextSearchTemplate', namedTemplate)
