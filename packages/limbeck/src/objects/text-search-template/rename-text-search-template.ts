import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedTemplate } from './named-template.ts'

/** Renames a text search template. Follows ALTER TEXT SEARCH TEMPLATE … RENAME TO. */
export const renameTextSearchTemplate = defineNamedRename('renameTextSearchTemplate', namedTemplate)
