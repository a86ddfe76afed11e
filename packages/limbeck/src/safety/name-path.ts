import type { Node } from 'libpg-query'
import { lostName } from './lost-name.ts'
import type { NamePath } from './name-trail.ts'

/** The name that a node spells as a list of texts, as a path in which an absent schema is `public`. */
export function namePath(node: Node | readonly Node[] | undefined): NamePath {
  const { schema = 'public', name } = lostName(node)
  return [schema, name]
}
