import { notInExtension } from './not-in-extension.ts'

/** An SQL condition on pg_class as `c`: a user's relation of one of these relkinds that belongs to no extension. */
export function managedRelation(...kinds: readonly string[]): string {
  const list = kinds.map((kind) => `'${kind}'`).join(', ')
  return `c.oid >= 16384 and c.relkind in (${list}) and ${notInExtension('pg_class', 'c.oid')}`
}
