import { defineDrop } from '../named/define-drop.ts'
import { namedTemplate } from './named-template.ts'

/** Drops a text search template. Follows DROP TEXT SEARCH TEMPLATE. */
export const dropTextSearchTemplate = defineDrop('dropTextSearchTemplate', namedTemplate)
