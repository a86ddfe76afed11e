import type { CatalogObject } from '../../catalog/catalog.ts'
import type { Mentions } from '../kind.ts'
import type { Routine } from './routine.ts'

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

/** What PL/pgSQL looks up only when a statement runs; types and columns it does when it declares variables. */
const laterInPlpgsql: ReadonlySet<string> = new Set([
  'function',
  'procedure',
  'aggregate',
  'operator',
  'cast',
  'sequence',
  'constraint',
])

/** What a body may name that is a string: pg_depend knows nothing of it, but the validator of its language asks. */
export function mentionsOfBody({ body, language }: Routine): Mentions | undefined {
  if (body === undefined) return undefined
  if (language === 'sql') return { text: body, isMeant }
  if (language !== 'plpgsql') return undefined
  return { text: body, isMeant: (object) => isMeant(object) && !laterInPlpgsql.has(object.kind) }
}

/** GROUP BY a primary key and ON CONFLICT ON CONSTRAINT are looked up, other constraints are not. */
function isMeant(object: CatalogObject): boolean {
  if (object.kind !== 'constraint') return !unnamed.has(object.kind)
  return 'type' in object && object.type !== 'check' && object.type !== 'foreign key'
}
