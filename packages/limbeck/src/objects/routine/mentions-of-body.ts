import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Mentions } from '../kind.ts'
import type { Routine } from './routine.ts'

/** Languages whose validators look up what a body names. */
const lookingUp: ReadonlySet<string | undefined> = new Set(['sql', 'plpgsql'])

/** What stands on something else and is looked up by nobody but the server. */
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

/** What a body may name that is a string: pg_depend knows nothing of it. */
export function mentionsOfBody({ body, language }: Routine): Mentions | undefined {
  return body === undefined || !lookingUp.has(language) ? undefined : { text: body, isMeant }
}

/** GROUP BY a primary key and ON CONFLICT ON CONSTRAINT are looked up, other constraints are not. */
function isMeant(object: CatalogObject): boolean {
  if (object.kind !== 'constraint') return !unnamed.has(object.kind)
  return 'type' in object && object.type !== 'check' && object.type !== 'foreign key'
}
