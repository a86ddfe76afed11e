import { defineNamedRename } from '../named/define-named-rename.ts'
import { namedServer } from './named-server.ts'

/** Renames a foreign server. Follows ALTER SERVER … RENAME TO. */
export const renameServer = defineNamedRename('renameServer', namedServer)
