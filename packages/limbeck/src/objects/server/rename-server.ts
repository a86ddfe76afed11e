import { defineRename } from '../named/define-rename.ts'
import { namedServer } from './named-server.ts'

/** Renames a foreign server. Follows ALTER SERVER … RENAME TO. */
export const renameServer = defineRename('renameServer', namedServer)
