import { defineDrop } from '../named/define-drop.ts'
import { namedParser } from './named-parser.ts'

/** Drops a text search parser. Follows DROP TEXT SEARCH PARSER. */
export const dropTextSearchParser = defineDrop('dropTextSearchParser', namedParser)
