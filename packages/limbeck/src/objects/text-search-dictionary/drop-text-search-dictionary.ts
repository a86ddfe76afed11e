import { defineDrop } from '../named/define-drop.ts'
import { namedDictionary } from './named-dictionary.ts'

/** Drops a text search dictionary. Follows DROP TEXT SEARCH DICTIONARY. */
export const dropTextSearchDictionary = defineDrop('dropTextSearchDictionary', namedDictionary)
