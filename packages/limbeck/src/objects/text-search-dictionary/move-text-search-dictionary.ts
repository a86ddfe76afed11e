import { defineNamedMove } from '../named/define-named-move.ts'
import { namedDictionary } from './named-dictionary.ts'

/** Moves a text search dictionary to another schema. Follows ALTER TEXT SEARCH DICTIONARY … SET SCHEMA. */
export const moveTextSearchDictionary = defineNamedMove('moveTextSearchDictionary', namedDictionary)
