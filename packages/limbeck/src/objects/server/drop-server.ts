import { defineDrop } from '../named/define-drop.ts'
import { namedServer } from './named-server.ts'

/** Drops a foreign server. Follows DROP SERVER. */
export const dropServer = defineDrop('dropServer', namedServer)
