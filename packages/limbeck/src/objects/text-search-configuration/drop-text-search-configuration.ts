import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedConfiguration } from './named-configuration.ts'

/** Drops a text search configuration. Follows DROP TEXT SEARCH CONFIGURATION. */
export const dropTextSearchConfiguration = defineNamedDrop('dropTextSearchConfiguration', namedConfiguration)
