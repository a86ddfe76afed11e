import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedWrapper } from './named-wrapper.ts'

/** Renames a foreign-data wrapper. Follows ALTER FOREIGN DATA WRAPPER … RENAME TO. */
export const renameForeignDataWrapper = defineNamedRename('renameForeignDataWrapper', namedWrapper)
