import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedWrapper } from './named-wrapper.ts'

/** Drops a foreign-data wrapper. Follows DROP FOREIGN DATA WRAPPER. */
export const dropForeignDataWrapper = defineNamedDrop('dropForeignDataWrapper', namedWrapper)
