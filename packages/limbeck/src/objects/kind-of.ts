import type { CatalogObject } from '../catalog/catalog.ts'
import type { Kind } from './kind.ts'
import { kinds } from './kinds.ts'

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind): [string, Kind] => [kind.kind, kind]))

/** The kind of a catalog's object. */
export function kindOf(object: Pick<CatalogObject, 'kind'>): Kind {
  const kind = byName.get(object.kind)
  if (kind === undefined) throw new Error(`no kind is named ${object.kind}`)
  return kind
}
