import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedParser } from './named-parser.ts'

/** Drops a text search parser. Follows DROP TEXT SEARCH PARSER. */
export const dropTextSearchParser = defineNamedDrop('dropTextSearchParser', namedParser)
