import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedPublication } from './named-publication.ts'

/** Sets or removes the comment of a publication. */
export const commentOnPublication = defineNamedComment('commentOnPublication', namedPublication)
