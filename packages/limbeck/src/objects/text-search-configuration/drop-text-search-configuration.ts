import { defineDrop } from '../named/define-drop.ts'
import { namedConfiguration } from './named-configuration.ts'

/** Drops a text search configuration. Follows DROP TEXT SEARCH CONFIGURATION. */
export const dropTextSearchConfiguration = defineDrop('dropTextSearchConfiguration', namedConfiguration)
