import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import type { Routine } from './routine.ts'

/** Languages whose validators look up what a body names. */
const lookingUp: ReadonlySet<string | undefined> = new Set(['sql', 'plpgsql'])

/** What stands on a relation and is looked up by nobody but the server. */
const unnamed: ReadonlySet<string> = new Set([
  'trigger',
  'trigger-state',
  'policy',
  'rule',
  'index',
  'sequence-owner',
  'clustering',
  'replica-identity',
])

/**
 * Objects that the text of a routine's body may mean: the words of the body are their names. pg_depend knows nothing
 * of them. A guess that finds too much rather than too little: in strings too, where a sequence may be named.
 */
export function mentionedObjects(routine: Routine, { objects }: Catalog): readonly ObjectId[] {
  const { body, language } = routine
  if (body === undefined || !lookingUp.has(language)) return []
  const words = new Set(body.toLowerCase().match(/[a-z_\u0080-\uffff][\w$\u0080-\uffff]*/g))
  return [...objects.values()]
    .filter((object) => object.id !== routine.id && isMentioned(object, body, words))
    .map(({ id }) => id)
}

function isMentioned(object: CatalogObject, body: string, words: ReadonlySet<string>): boolean {
  if (unnamed.has(object.kind) || (object.kind === 'constraint' && !isKey(object))) return false
  // The second part is the name of what stands in a schema: with a table all its columns and keys are meant.
  const [, name] = parseObjectId(object.id).path
  if (name === undefined) return false
  return /^[a-z_]\w*$/i.test(name) ? words.has(name.toLowerCase()) : body.includes(name)
}

/** GROUP BY a primary key and ON CONFLICT ON CONSTRAINT are looked up. */
function isKey(object: CatalogObject): boolean {
  return 'type' in object && object.type !== 'check' && object.type !== 'foreign key'
}
