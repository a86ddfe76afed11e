import { defineDrop } from '../named/define-drop.ts'
import { namedAccessMethod } from './named-access-method.ts'

/** Drops an access method. Follows DROP ACCESS METHOD. */
export const dropAccessMethod = defineDrop('dropAccessMethod', namedAccessMethod)
