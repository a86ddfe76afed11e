import { defineDrop } from '../named/define-drop.ts'
import { namedPublication } from './named-publication.ts'

/** Drops a publication. Follows DROP PUBLICATION. */
export const dropPublication = defineDrop('dropPublication', namedPublication)
