import { defineDrop } from '../named/define-drop.ts'
import { namedWrapper } from './named-wrapper.ts'

/** Drops a foreign-data wrapper. Follows DROP FOREIGN DATA WRAPPER. */
export const dropForeignDataWrapper = defineDrop('dropForeignDataWrapper', namedWrapper)
