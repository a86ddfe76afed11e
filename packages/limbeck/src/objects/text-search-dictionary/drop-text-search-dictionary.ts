import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedDictionary } from './named-dictionary.ts'

/** Drops a text search dictionary. Follows DROP TEXT SEARCH DICTIONARY. */
export const dropTextSearchDictionary = defineNamedDrop('dropTextSearchDictionary', namedDictionary)
