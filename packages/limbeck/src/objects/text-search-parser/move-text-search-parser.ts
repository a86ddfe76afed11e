import { defineNamedMove } from '../named/define-named-move.ts'
import { namedParser } from './named-parser.ts'

/** Moves a text search parser to another schema. Follows ALTER TEXT SEARCH PARSER … SET SCHEMA. */
export const moveTextSearchParser = defineNamedMove('moveTextSearchParser', namedParser)
