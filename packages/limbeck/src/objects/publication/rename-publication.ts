import { defineRename } from '../named/define-rename.ts'
import { namedPublication } from './named-publication.ts'

/** Renames a publication. Follows ALTER PUBLICATION … RENAME TO. */
export const renamePublication = defineRename('renamePublication', namedPublication)
