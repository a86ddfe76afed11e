import { defineNamedMove } from '../named/define-named-move.ts'
import { namedTemplate } from './named-template.ts'

/** Moves a text search template to another schema. Follows ALTER TEXT SEARCH TEMPLATE … SET SCHEMA. */
export const moveTextSearchTemplate = defineNamedMove('moveTextSearchTemplate', namedTemplate)
