import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedTemplate } from './named-template.ts'

/** Drops a text search template. Follows DROP TEXT SEARCH TEMPLATE. */
export const dropTextSearchTemplate = defineNamedDrop('dropTextSearchTemplate', namedTemplate)
