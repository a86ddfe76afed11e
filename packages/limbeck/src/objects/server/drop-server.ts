import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedServer } from './named-server.ts'

/** Drops a foreign server. Follows DROP SERVER. */
export const dropServer = defineNamedDrop('dropServer', namedServer)
