import { createHash } from 'node:crypto'
import type { Catalog } from './catalog.ts'
import { comparedAttributes } from './compared-attributes.ts'

/**
 * A hash of what a catalog holds, as 64 hexadecimal digits: equal for catalogs that differ in nothing that is
 * compared, whatever the order of their objects and attributes. The server's version does not count, nor does what is
 * not managed.
 */
export function fingerprint(catalog: Catalog): string {
  const hash = createHash('sha256')
  for (const id of [...catalog.objects.keys()].sort()) {
    const object = catalog.objects.get(id)
    if (object) hash.update(`${JSON.stringify(canonical(Object.fromEntries(comparedAttributes(object))))}\n`)
  }
  return hash.digest('hex')
}

/** The same JSON value with the members of its objects in the order of their names. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const members = new Map(Object.entries(value))
  return Object.fromEntries([...members.keys()].sort().map((name) => [name, canonical(members.get(name))]))
}
