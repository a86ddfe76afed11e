import { defineRename } from '../../named/define-rename.ts'
import { namedForeignTable } from './named-foreign-table.ts'

/** Renames a foreign table. Follows ALTER FOREIGN TABLE … RENAME TO. */
export const renameForeignTable = defineRename('renameForeignTable', namedForeignTable)
