import { defineNamedMove } from '../named/define-named-move.ts'
import { namedConfiguration } from './named-configuration.ts'

/** Moves a text search configuration to another schema. Follows ALTER TEXT SEARCH CONFIGURATION … SET SCHEMA. */
export const moveTextSearchConfiguration = defineNamedMove('moveTextSearchConfiguration', namedConfiguration)
