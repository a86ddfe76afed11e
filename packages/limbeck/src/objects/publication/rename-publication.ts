import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedPublication } from './named-publication.ts'

/** Renames a publication. Follows ALTER PUBLICATION … RENAME TO. */
export const renamePublication = defineNamedRename('renamePublication', namedPublication)
