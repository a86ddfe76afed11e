import { defineRename } from '../named/define-rename.ts'
import { namedWrapper } from './named-wrapper.ts'

/** Renames a foreign-data wrapper. Follows ALTER FOREIGN DATA WRAPPER … RENAME TO. */
export const renameForeignDataWrapper = defineRename('renameForeignDataWrapper', namedWrapper)
