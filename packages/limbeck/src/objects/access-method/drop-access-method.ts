import { defineNamedDrop } from '../named/define-named-drop.ts'
import { namedAccessMethod } from './named-access-method.ts'

/** Drops an access method. Follows DROP ACCESS METHOD. */
export const dropAccessMethod = defineNamedDrop('dropAccessMethod', namedAccessMethod)
