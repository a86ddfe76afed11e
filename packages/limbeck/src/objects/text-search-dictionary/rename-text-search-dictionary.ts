import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedDictionary } from './named-dictionary.ts'

/** Renames a text search dictionary. Follows ALTER TEXT SEARCH DICTIONARY … RENAME TO. */
export const renameTextSearchDictionary = defineNamedRename('renameTextSearchDictionary', namedDictionary)
