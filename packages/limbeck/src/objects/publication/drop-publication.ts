import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedPublication } from './named-publication.ts'

/** Drops a publication. Follows DROP PUBLICATION. */
export const dropPublication = defineNamedDrop('dropPublication', namedPublication)
