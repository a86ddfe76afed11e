import { defineNamedComment } from '../named/define-named-comment.ts'
import { namedServer } from './named-server.ts'

/** Sets or removes the comment of a foreign server. */
export const commentOnServer = defineNamedComment('commentOnServer', namedServer)
