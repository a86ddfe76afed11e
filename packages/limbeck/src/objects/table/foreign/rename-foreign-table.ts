import { defineNamedRename } from '../../named/define-named-rename.ts'
import { namedForeignTable } from './named-foreign-table.ts'

/** Renames a foreign table. Follows ALTER FOREIGN TABLE … RENAME TO. */
export const renameForeignTable = defineNamedRename('renameForeignTable', namedForeignTable)
