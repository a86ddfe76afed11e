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
export function mentionsOfBody({ body, language, settings }: Routine): Mentions | undefined {
  if (body === undefined) return undefined
  const hasPath = settings?.search_path !== undefined
  const needsPath = (object: CatalogObject) => !hasPath && isNamedAlone(body, object)
  if (language === 'sql') return { text: body, isMeant, needsPath }
  if (language !== 'plpgsql') return undefined
  return {
    text: body,
    isMeant: (object) => isMeant(object) && !laterInPlpgsql.has(object.kind),
    needsPath,
  }
}

/** Whether a text has the name of an object of another schema than `public` as a word, with no schema before it. */
function isNamedAlone(text: string, object: CatalogObject): boolean {
  if (!('schema' in object) || !('name' in object) || 'table' in object) return false
  const { schema, name } = object
  if (schema === 'public' || typeof name !== 'string') return false
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const around = [lower[at - 1], lower[at + name.length]]
    if (around.every((character) => !/[\w$."]/.test(character ?? ' '))) return true
  }
  return false
}

/** GROUP BY a primary key and ON CONFLICT ON CONSTRAINT are looked up, other constraints are not. */
function isMeant(object: CatalogObject): boolean {
  if (object.kind !== 'constraint') return !unnamed.has(object.kind)
  return 'type' in object && object.type !== 'check' && object.type !== 'foreign key'
}
