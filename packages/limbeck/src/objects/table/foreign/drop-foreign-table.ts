import { defineNamedDrop } from '../../named/define-named-drop.ts'
import { namedForeignTable } from './named-foreign-table.ts'

/** Drops a foreign table; its rows stay where they are. Follows DROP FOREIGN TABLE. */
export const dropForeignTable = defineNamedDrop('dropForeignTable', namedForeignTable)
