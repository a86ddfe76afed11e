import type { CatalogObject } from '../../catalog/catalog.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'

/** What an object is called. */
export interface ObjectName {
  /** `table`, `column`, `index`, `constraint`, `sequence`, `enum`, `schema`, `extension` … */
  readonly kind: string
  readonly name: string
  /** Undefined for an object of the whole database, and for a schema itself. */
  readonly schema: string | undefined
  /** The table that it is part of. */
  readonly table: string | undefined
}

/** The name of a catalog's object. */
export function objectName(object: CatalogObject): ObjectName {
  const { path } = parseObjectId(object.id)
  const attributes = new Map<string, unknown>(Object.entries(object))
  const text = (attribute: string): string | undefined => {
    const value = attributes.get(attribute)
    return typeof value === 'string' ? value : undefined
  }
  return {
    kind: object.kind,
    name: text('name') ?? path.at(-1) ?? '',
    schema: object.kind === 'extension' ? undefined : text('schema'),
    table: text('table'),
  }
}
