import { defineNamedMove } from '../../named/define-named-move.ts'
import { namedForeignTable } from './named-foreign-table.ts'

/** Moves a foreign table to another schema. Follows ALTER FOREIGN TABLE … SET SCHEMA. */
export const moveForeignTable = defineNamedMove('moveForeignTable', namedForeignTable)
